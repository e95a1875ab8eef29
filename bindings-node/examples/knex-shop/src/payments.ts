// Fenpay on the shop's own rows: what it decides is committed in the shop's transaction, and only then sent.

import { FenpayError, type Due, type Engine, type Event, type Need, type Proof, type Step, type Verbs, type Written } from 'fenpay';
import type { Knex } from 'knex';

const LEASE_MS = 120_000;

/** The verbs that have steps, and the look at a record that is due. */
type Asked = Verbs & { 'task.settle': { params: Omit<Due, 'due_ms'>; gives: object } };

/** Why a transaction was rolled back: another writer was first, or a unique constraint refused. */
class Refused extends Error {
  constructor(readonly by: 'stale' | 'transaction' | 'event') {
    super(by);
  }
}

/** Fenpay's verbs on the rows of a database. */
export class Payments {
  /** `happened` acts on an event, in the transaction in which it happened. */
  constructor(
    readonly engine: Engine,
    readonly knex: Knex,
    readonly happened: (trx: Knex.Transaction, event: Event) => Promise<void>,
  ) {}

  /** Does a verb. `own` are the shop's columns of the row that it makes, if it makes one. */
  async do<V extends keyof Asked>(verb: V, params: Asked[V]['params'], own: object = {}, blob?: Uint8Array): Promise<Asked[V]['gives']> {
    let records: Record<string, unknown> = {};
    let refused: string | undefined;
    let resume: object | null | undefined;
    for (;;) {
      const asked = resume ? { resume } : { verb, params, records, refused };
      const step = await this.engine.host.step(asked, blob);
      if (step.outcome === 'needs') {
        Object.assign(records, await this.lookUp(step.needs));
        continue;
      }
      records = {};
      refused = resume = undefined;
      try {
        await this.knex.transaction((trx) => this.commit(trx, step, own));
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        if (error.by !== 'stale') refused = error.by;
        continue;
      }
      if (step.outcome === 'done') return step.reply as Asked[V]['gives'];
      resume = step.resume;
    }
  }

  /** Commits all that a step wrote, and what the shop does about it, or nothing. */
  async commit(trx: Knex.Transaction, step: Step, own: object): Promise<void> {
    for (const write of step.writes) await store(trx, write, own);
    for (const proof of step.evidence) await trx('evidence').insert(kept(proof));
    for (const event of step.events) {
      const row = { id: event.id, kind: event.kind, data: JSON.stringify(event.data ?? {}) };
      const [made] = await trx('events').insert(row).onConflict('id').ignore().returning('id');
      if (!made) throw new Refused('event');
      await this.happened(trx, event);
    }
    for (const due of step.due) await schedule(trx, due);
  }

  /** The records that a step needs, by their names. */
  async lookUp(needs: readonly Need[]): Promise<Record<string, unknown>> {
    const found: Record<string, unknown> = {};
    for (const { name, kind, mchid, number } of needs) {
      if (kind === 'refunds') {
        found[name] = await this.knex('refunds').where({ mchid, order_number: number }).pluck('data');
      } else {
        const [row] = await this.knex(table(kind)).where({ mchid, number }).select('data');
        found[name] = row?.data ?? null;
      }
    }
    return found;
  }

  /** Looks at what is due, in as many processes as there are; says how many it looked at. */
  async settleDue(now = Date.now(), limit = 100): Promise<number> {
    const taken = await this.knex.transaction(async (trx) => {
      const due = await trx('due').where('due_ms', '<=', now).orderBy('due_ms').limit(limit).forUpdate().skipLocked();
      for (const { kind, mchid, number } of due) {
        // Others leave it alone; if this process dies, it is due again.
        await trx('due').where({ kind, mchid, number }).update({ due_ms: now + LEASE_MS });
      }
      return due;
    });
    for (const { kind, mchid, number, attempt } of taken) {
      try {
        await this.do('task.settle', { kind: kind as Due['kind'], mchid, number, attempt });
      } catch (error) {
        if (!(error instanceof FenpayError)) throw error;
        console.warn(`${kind} ${number} is looked at again: ${error.message}`);
      }
    }
    return taken.length;
  }
}

/** Stores a record where its version is still the one that was decided on. */
async function store(trx: Knex.Transaction, write: Written, own: object): Promise<void> {
  const { kind, mchid, number, was, version, state, data } = write;
  const columns = { version, state, data, ...(kind === 'order' && { transaction_id: write.transaction_id ?? null }) };
  const rows = trx(table(kind));
  if (was === 0) {
    const [made] = await rows.insert({ mchid, number, ...columns, ...own }).onConflict(['mchid', 'number']).ignore().returning('number');
    if (!made) throw new Refused('stale');
    return;
  }
  const changed = await rows.where({ mchid, number, version: was }).update(columns).catch((error: unknown) => {
    const { constraint } = error as { constraint?: string };
    throw constraint === 'a_payment_pays_one_order' ? new Refused('transaction') : error;
  });
  if (changed === 0) throw new Refused('stale');
}

/** Where records of a kind are. This shop has orders and refunds, no payouts and no sharings. */
function table(kind: Need['kind']): 'orders' | 'refunds' {
  if (kind === 'order') return 'orders';
  if (kind === 'refund') return 'refunds';
  throw new Error(`this shop has no ${kind}`);
}

/** A message, as the bytes that arrived. */
function kept({ about, source, operation, verified_by, received_ms, body, base64 }: Proof) {
  const bytes = body == null ? Buffer.from(base64 ?? '', 'base64') : Buffer.from(body);
  return { about: about ?? null, source, operation, verified_by, received_ms, body: bytes };
}

/** Notes when a record must be looked at again, or that it need not be. */
async function schedule(trx: Knex.Transaction, { kind, mchid, number, due_ms, attempt }: Due): Promise<void> {
  if (due_ms == null) await trx('due').where({ kind, mchid, number }).delete();
  else await trx('due').insert({ kind, mchid, number, due_ms, attempt }).onConflict(['kind', 'mchid', 'number']).merge();
}
