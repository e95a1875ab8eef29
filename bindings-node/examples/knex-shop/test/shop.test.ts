// The shop over its own database: what WeChat Pay and the shop hold of a payment is the same, whatever happens.

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Engine, FenpayError, InputError, type HttpReply, type Step } from 'fenpay';
import { Simulator, type HeldNotice } from 'fenpay/testing';
import type { Knex } from 'knex';
import { open } from '../src/database.js';
import { Shop } from '../src/shop.js';
import { migrate } from '../src/tables.js';

const BUYER = 'lin@example.org';
const LATER_MS = 3 * 3_600_000;
const TABLES = ['evidence', 'events', 'due', 'mails', 'refunds', 'orders', 'products'] as const;
/** A server that may be used, by its URL; without one the database is in this process. */
const SERVER = process.env['FENPAY_POSTGRES_URL'];

let knex: Knex;
let drop = async (): Promise<void> => {};

before(async () => {
  if (SERVER) {
    const name = `knex_shop_${randomBytes(6).toString('hex')}`;
    const server = open(SERVER);
    await server.raw('create database ??', [name]);
    drop = async () => {
      await server.raw('drop database ??', [name]);
      await server.destroy();
    };
    const url = new URL(SERVER);
    url.pathname = name;
    knex = open(url.href);
  } else {
    knex = open();
  }
  await migrate(knex);
});

after(async () => {
  await knex.destroy();
  await drop();
});

class Crash extends Error {}

class World {
  constructor(
    readonly wechat: Simulator,
    readonly shop: Shop,
  ) {}

  buy(number = 'TEA-0001') {
    return this.shop.buy(number, 'TEA', 2, BUYER);
  }

  notice({ body, headers }: HeldNotice): Promise<HttpReply> {
    return this.shop.notice(body, headers);
  }

  async paid(number = 'TEA-0001'): Promise<void> {
    await this.buy(number);
    this.wechat.pay(number);
    await this.wechat.deliver((notice) => this.notice(notice));
    assert.equal(this.wechat.notices().at(-1)?.acknowledged, true);
  }

  /** The notice of an order that is paid just now. */
  async payment(number = 'TEA-0001'): Promise<HeldNotice> {
    await this.buy(number);
    this.wechat.pay(number);
    const [notice] = this.wechat.takeNotices();
    assert.ok(notice);
    return notice;
  }

  /** Has the next commit done by `wrapped`, and the ones after it as ever. */
  once(wrapped: (trx: Knex.Transaction, step: Step, own: object) => Promise<void>): void {
    const { payments } = this.shop;
    payments.commit = (...given) => {
      payments.commit = Object.getPrototypeOf(payments).commit;
      return wrapped(...given);
    };
  }

  /** The process ends when it has committed, before anything is sent. */
  crashAfterCommit(): void {
    const { payments } = this.shop;
    const { engine } = payments;
    const step: typeof engine.host.step = (asked, blob) => {
      if (!asked?.resume) return engine.host.step(asked, blob);
      Object.assign(payments, { engine });
      throw new Crash();
    };
    Object.assign(payments, { engine: { host: { step } } });
  }

  async column<T>(of: (typeof TABLES)[number], name: string): Promise<T[]> {
    return knex(of as string).orderBy(name).pluck(name);
  }

  state = (of: 'orders' | 'refunds' = 'orders') => this.column<string>(of, 'state');
  stock = () => this.column<number>('products', 'stock');
  events = () => this.column<string>('events', 'kind');
  mails = () => this.column<string>('mails', 'to');
}

/** A test in both versions of WeChat Pay's interface, each in an empty database. */
function promise(name: string, keeps: (world: World) => Promise<void>): void {
  for (const dialects of ['v2', 'v3'] as const) {
    test(`${name} (${dialects})`, async () => {
      await knex.raw(`truncate ${TABLES.join(', ')}`);
      await knex('products').insert({ sku: 'TEA', name: 'A pot of tea', price: 4400, stock: 10 });
      const wechat = new Simulator({ dialects, speed: 1000 });
      const engine = new Engine(wechat.config({ ledger: 'host:' }));
      try {
        await keeps(new World(wechat, new Shop(engine, knex)));
      } finally {
        await engine.close();
        await wechat.close();
      }
    });
  }
}

const later = (ms = LATER_MS) => Date.now() + ms;
const refundsOf = (wechat: Simulator) => wechat.refunds().map((refund) => refund.refund_fee);
const losesAnswers = (wechat: Simulator, kind: 'drop_after_commit' | 'drop_before', ...paths: string[]) =>
  paths.forEach((operation) => wechat.fault({ operation, kind, count: 99 }));

promise('an order and its payment stand in one row', async (world) => {
  const { wechat } = world;
  assert.match((await world.buy()).code_url ?? '', /^weixin:/);
  wechat.pay('TEA-0001');
  await wechat.deliver((notice) => world.notice(notice));
  const [order] = await knex('orders');
  assert.ok(order);
  assert.deepEqual([order.state, order.buyer, order.total, order.quantity], ['paid', BUYER, 8800, 2]);
  assert.equal(order.transaction_id, wechat.orders()[0]?.transaction_id);
  assert.deepEqual(await world.stock(), [8]);
  const proofs = await knex('evidence').where({ source: 'notice' }).pluck('about');
  assert.deepEqual(proofs, [`order:${order.mchid}:TEA-0001`]);
});

promise('a notice that comes three times takes from the stock once', async (world) => {
  const notice = await world.payment();
  const answers = [await world.notice(notice), await world.notice(notice), await world.notice(notice)];
  assert.deepEqual(answers.map(({ status }) => status), Array(3).fill(answers[0]?.status));
  assert.deepEqual([await world.stock(), await world.events(), await world.mails()], [[8], ['payment.paid'], [BUYER]]);
});

promise('a notice that comes eight times at once takes from the stock once', async (world) => {
  const notice = await world.payment();
  const answers = await Promise.all(Array.from({ length: 8 }, () => world.notice(notice)));
  assert.ok(answers.every(({ status }) => status === 200 || status === 204));
  assert.deepEqual([await world.stock(), await world.events(), await world.mails()], [[8], ['payment.paid'], [BUYER]]);
});

promise('what is given back is given back once', async (world) => {
  const { wechat, shop } = world;
  await world.paid();
  for (const _ of [1, 2]) assert.equal((await shop.giveBack('TEA-0001', 'BACK-0001', 4400, 'one too many')).state, 'pending');
  await assert.rejects(shop.giveBack('TEA-0001', 'BACK-0002', 4401, 'more than is left'), InputError);
  for (let tries = 0; tries < 100 && (await world.state('refunds'))[0] !== 'succeeded'; tries++) {
    await sleep(50);
    await shop.payments.settleDue(later());
  }
  assert.deepEqual(await world.events(), ['payment.paid', 'refund.succeeded']);
  assert.deepEqual(await world.mails(), [BUYER, BUYER]);
  assert.deepEqual(refundsOf(wechat), [4400]);
  assert.deepEqual(await world.column('refunds', 'reason'), ['one too many']);
});

promise('an order that is closed is not paid any more', async (world) => {
  await world.buy();
  assert.equal((await world.shop.close('TEA-0001')).state, 'closed');
  assert.deepEqual([await world.state(), await world.events(), await world.stock()], [['closed'], ['order.closed'], [10]]);
  assert.deepEqual(await knex('due'), []);
  assert.equal(world.wechat.orders()[0]?.trade_state, 'CLOSED');
});

promise('an order that was committed and not sent is sent once', async (world) => {
  const { wechat, shop } = world;
  world.crashAfterCommit();
  await assert.rejects(world.buy(), Crash);
  assert.deepEqual([await world.state(), wechat.orders()], [['placing'], []]);
  assert.equal(await shop.payments.settleDue(later(60_000)), 1);
  assert.deepEqual([await world.state(), wechat.orders()], [['placing'], []], 'WeChat Pay says that it has no such order');
  for (const _ of [1, 2]) assert.match((await world.buy()).code_url ?? '', /^weixin:/);
  assert.deepEqual([await world.state(), wechat.orders().length], [['open'], 1]);
});

promise('an order whose answer was lost is asked for when it is due', async (world) => {
  const { wechat, shop } = world;
  losesAnswers(wechat, 'drop_after_commit', '/pay/unifiedorder', '/v3/pay/transactions/native');
  await assert.rejects(world.buy(), { advice: 'query' });
  assert.deepEqual(await world.state(), ['placing']);
  assert.equal(await shop.payments.settleDue(), 0, 'it is not due yet');
  assert.equal(await shop.payments.settleDue(later(60_000)), 1);
  assert.deepEqual([await world.state(), wechat.orders().length], [['open'], 1]);
});

promise('a refund that was committed and not sent is sent when it is due', async (world) => {
  const { wechat, shop } = world;
  await world.paid();
  world.crashAfterCommit();
  await assert.rejects(shop.giveBack('TEA-0001', 'BACK-0001', 4400, 'one too many'), Crash);
  assert.deepEqual([await world.state('refunds'), wechat.refunds()], [['placing'], []]);
  await shop.payments.settleDue(later());
  assert.notDeepEqual(await world.state('refunds'), ['placing']);
  await shop.giveBack('TEA-0001', 'BACK-0001', 4400, 'one too many');
  assert.deepEqual(refundsOf(wechat), [4400]);
});

promise('what fails when it is due is due again', async (world) => {
  await world.buy();
  losesAnswers(world.wechat, 'drop_before', '/pay/orderquery', '/v3/pay/transactions/*');
  const [first] = await knex('due');
  assert.equal(await world.shop.payments.settleDue(later()), 1);
  const [second] = await knex('due');
  assert.ok(first && second);
  assert.deepEqual([second.number, second.attempt], ['TEA-0001', first.attempt + 1]);
  assert.ok(Number(second.due_ms) > Number(first.due_ms));
});

promise('a notice whose process ended before the commit is not acknowledged', async (world) => {
  const notice = await world.payment();
  world.once(() => Promise.reject(new Crash()));
  await assert.rejects(world.notice(notice), Crash);
  assert.deepEqual([await world.state(), await world.stock(), await world.events()], [['open'], [10], []]);
  await world.notice(notice);
  assert.deepEqual([await world.state(), await world.stock(), await world.events()], [['paid'], [8], ['payment.paid']]);
});

promise('what the shop does about a payment is rolled back with it', async (world) => {
  const notice = await world.payment();
  const { payments } = world.shop;
  world.once(async (trx, step, own) => {
    await payments.commit(trx, step, own);
    throw new Error("the shop's own fault");
  });
  await assert.rejects(world.notice(notice), /own fault/);
  assert.deepEqual([await world.state(), await world.stock(), await world.events(), await world.mails()], [['open'], [10], [], []]);
  await world.notice(notice);
  assert.deepEqual([await world.state(), await world.stock(), await world.events()], [['paid'], [8], ['payment.paid']]);
});

promise('two refunds at once give back no more than was paid', async (world) => {
  const { wechat, shop } = world;
  await world.paid();
  const lookUp = shop.payments.lookUp.bind(shop.payments);
  shop.payments.lookUp = async (needs) => {
    const found = await lookUp(needs);
    if (!needs.some(({ kind }) => kind === 'order')) return found;
    // What was looked up is no longer true when it is decided on.
    shop.payments.lookUp = lookUp;
    await shop.giveBack('TEA-0001', 'BACK-0001', 6000, 'the first');
    return found;
  };
  await assert.rejects(shop.giveBack('TEA-0001', 'BACK-0002', 6000, 'the second'), FenpayError);
  assert.deepEqual(refundsOf(wechat), [6000]);
  assert.deepEqual(await world.column('refunds', 'number'), ['BACK-0001']);
});

promise('a payment that another order has is an incident', async (world) => {
  const { wechat } = world;
  await world.paid();
  await world.buy('TEA-0002');
  wechat.pay('TEA-0002');
  const theirs = wechat.orders().find((order) => order.out_trade_no === 'TEA-0002');
  await knex('orders').where({ number: 'TEA-0001' }).update({ transaction_id: theirs?.transaction_id ?? null });
  await wechat.deliver((notice) => world.notice(notice));
  assert.deepEqual(await world.state(), ['open', 'paid']);
  assert.deepEqual(await world.events(), ['incident.transaction_of_another_order', 'payment.paid']);
  assert.deepEqual([await world.stock(), await world.mails()], [[8], ['books@shop.example', BUYER]]);
});

promise('an event that is there already refuses the payment', async (world) => {
  await world.buy();
  const [mchid] = await world.column<string>('orders', 'mchid');
  await knex('events').insert({ id: `payment.paid:${mchid}:TEA-0001`, kind: 'payment.paid', data: '{}' });
  world.wechat.pay('TEA-0001');
  await world.wechat.deliver((notice) => world.notice(notice));
  assert.equal(world.wechat.notices()[0]?.acknowledged, false);
  assert.deepEqual([await world.state(), await world.stock()], [['open'], [10]]);
});

promise('a forged notice changes nothing', async (world) => {
  const { wechat } = world;
  await world.buy();
  wechat.fault({ operation: 'notice', kind: 'forge' });
  wechat.pay('TEA-0001');
  const before = await world.column('orders', 'data');
  const [forged, genuine] = wechat.takeNotices();
  assert.ok(forged && genuine);
  const { status, body } = await world.notice(forged);
  assert.ok(status >= 400 || body.includes('FAIL'));
  assert.deepEqual([await world.column('orders', 'data'), await world.events(), await world.mails()], [before, [], []]);
  await world.notice(genuine);
  assert.deepEqual([await world.state(), await world.stock()], [['paid'], [8]]);
});
