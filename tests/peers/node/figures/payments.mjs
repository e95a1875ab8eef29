// Whole payments over loopback TLS, in processor time of the client's process.
//
// A payment: place a Native order, verify (and record) the notice of its payment, query the order. Each
// side is a process of its own (`payer.mjs`); they take turns. The simulator is another process, and the
// payer pays while no clock runs. Everything is signed with MD5.
//
// tenpay: `unifiedOrder`, what its middleware does with a body, `orderQuery`; it verifies the answers and
// keeps no ledger. As it comes it opens a connection for each request; `tenpay-kept` is given an agent that
// keeps them, as fenpay does.
// fenpay: `order.place`, `receive`, `order.query`, which record everything, in memory or in SQLite on disk.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ratio } from './rounds.mjs';
import { start } from '../simulator.mjs';

const SIDES = ['tenpay', 'tenpay-kept', 'memory', 'sqlite'];
const ROUNDS = 8, PAYMENTS = 25;

/** A side at work in a process of its own. */
function payer(side, folder) {
  const program = fileURLToPath(new URL('payer.mjs', import.meta.url));
  const child = spawn(process.execPath, [program, side, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const say = async (text) => {
    child.stdin.write(`${text}\n`);
    const [answer] = await Promise.race([once(lines, 'line'), once(child, 'exit').then(() => [])]);
    assert.ok(answer, `the payer ${side} ended too early`);
    return answer;
  };
  return {
    say,
    /** The processor time of one payment in seconds. */
    pay: async (payments) => Number(await say(payments)) / payments,
    end: () => child.stdin.end(),
  };
}

/** The least processor time of a payment, by side. */
async function run(rounds, payments) {
  const simulator = await start(['--hold-notices']);
  const folder = mkdtempSync(join(tmpdir(), 'fenpay-'));
  const times = {}, payers = {};
  for (const side of SIDES) {
    payers[side] = payer(side, folder);
    await payers[side].say(JSON.stringify(simulator));
    times[side] = Infinity;
  }
  for (let round = 0; round < rounds; round++) {
    for (const side of SIDES) times[side] = Math.min(times[side], await payers[side].pay(payments));
  }
  for (const side of SIDES) payers[side].end();
  simulator.stop();
  rmSync(folder, { recursive: true });
  return times;
}

/** Every side brings payments to their end; `payer.mjs` holds it to that at each step. */
export async function check() {
  assert.ok(Object.values(await run(1, 2)).every(Number.isFinite));
}

export async function* figures() {
  const times = await run(ROUNDS, PAYMENTS);
  for (const [side, ledger] of [['memory', 'in memory'], ['sqlite', 'in SQLite on disk']]) {
    const what = `processor time of a whole payment over TLS, recorded in a ledger ${ledger}`;
    const also = `${(times['tenpay-kept'] / times[side]).toFixed(1)} times if tenpay is given an agent that keeps connections`;
    yield ratio(what, 'tenpay 2.1.18, which records nothing', times.tenpay / times[side], 3, also);
  }
}
