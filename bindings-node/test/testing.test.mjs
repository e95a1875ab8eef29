// The simulator of fenpay/testing: every method does what it says, in every runner.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { Engine } from 'fenpay';
import { receiver } from 'fenpay/adapters/node';
import { Simulator } from 'fenpay/testing';
import { refusal, shop } from './support.mjs';

const run = promisify(execFile);
const order = (out_trade_no, more) => ({ out_trade_no, kind: 'native', total: 100, description: 'x', ...more });

test('payers pay, hesitate, cancel and have no money, as they are told', async (t) => {
  const { engine, simulator } = shop(t);
  const code = (at) => `1300000000000000${at}`;
  const byCode = (at, reaction) => {
    simulator.authCode(code(at), reaction);
    return engine.order.place(order(`CODE-00${at}`, { kind: 'payment_code', auth_code: code(at) }));
  };
  assert.equal((await byCode(10, { do: 'pay' })).state, 'paid');
  assert.equal((await byCode(11, { do: 'hesitate' })).state, 'paying');
  assert.equal((await byCode(12, { do: 'no_money' })).state, 'rejected');

  const placed = await engine.order.place(order('PAYER-001'));
  simulator.hesitate('PAYER-001');
  simulator.pay({ code_url: placed.code_url });
  assert.equal((await engine.order.query({ out_trade_no: 'PAYER-001' })).state, 'paid');
  simulator.script({ do: 'pay' });
  await engine.order.place(order('SCRIPT-01'));
  await engine.order.place(order('SCRIPT-02'));
  assert.deepEqual(simulator.orders().filter((o) => o.out_trade_no.startsWith('SCRIPT')).map((o) => o.trade_state), ['SUCCESS', 'NOTPAY']);
  simulator.autoPay();
  await engine.order.place(order('AUTOPAY-1'));
  simulator.autoPay(null);
  assert.equal(simulator.orders().at(-1).trade_state, 'SUCCESS');
  await engine.order.place(order('COUPON-01'));
  simulator.payWithCoupon('COUPON-01', 30);
  assert.equal((await engine.call('POST /pay/orderquery', { out_trade_no: 'COUPON-01' })).fields.coupon_fee, '30');
  assert.equal((await refusal(() => simulator.cancel('NO-SUCH-1'))).name, 'MissingError');
  simulator.noMoney('SCRIPT-02');
});

test('notices are handed over, answered, and come again until they are taken', async (t) => {
  const { engine, simulator } = shop(t);
  await engine.order.place(order('NOTICE-01'));
  simulator.pay('NOTICE-01');
  const [refused] = await simulator.deliver(() => ({ status: 500 }));
  assert.ok(Buffer.isBuffer(refused.notice.body));
  assert.equal(simulator.notices()[0].acknowledged, false);
  assert.deepEqual(await simulator.deliver(engine), []);
  simulator.advance(60_000);
  const [{ notice, reply }] = await simulator.deliver(engine);
  assert.equal(notice.attempt, 2);
  assert.match(reply.body, /SUCCESS/);
  assert.equal(simulator.notices()[0].acknowledged, true);
  simulator.resend(notice.id);
  const [again] = simulator.takeNotices();
  assert.equal((await engine.receive(again.body, again.headers)).outcome.first, false);
  simulator.answer(again.id, { status: 200, body: 'x' });
  for (const wrong of [undefined, {}, 1]) assert.equal((await refusal(() => simulator.deliver(wrong))).name, 'InputError');
  simulator.resend(notice.id);
  assert.equal((await refusal(() => simulator.deliver(() => undefined))).field, 'reply');
});

test('notices are posted to an app where that is wanted', async (t) => {
  const simulator = new Simulator({ hold_notices: false, speed: 1000 });
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const engine = new Engine(simulator.config({ notifyUrl: `http://127.0.0.1:${server.address().port}/notify` }));
  const came = new Promise((resolve) => server.on('request', receiver(engine, { received: resolve })));
  await engine.order.place(order('POSTED-01'));
  simulator.pay('POSTED-01');
  assert.equal((await came).outcome.order.state, 'paid');
  server.closeAllConnections();
  server.close();
  await engine.close();
  await simulator.close();
});

test('refunds, payouts, codes, faults and the clock do as they are told', async (t) => {
  const { engine, simulator } = shop(t, { early_bills: true });
  await engine.order.place(order('REFUND-01'));
  simulator.pay('REFUND-01');
  await engine.order.query({ out_trade_no: 'REFUND-01' });
  simulator.refundsEnd('CHANGE');
  await engine.refund.place({ out_trade_no: 'REFUND-01', out_refund_no: 'R1', amount: 50 });
  simulator.advance(10_000);
  assert.equal((await engine.refund.query({ out_refund_no: 'R1' })).state, 'abnormal');
  assert.equal(simulator.refunds()[0].refund_fee, 50);

  simulator.payoutsEnd('FAILED');
  assert.equal(simulator.payouts().length, 0);
  const appid = simulator.config().merchants[0].appids[0];
  const code = simulator.issueCode('openid-of-somebody', appid);
  assert.equal((await engine.openid.exchange({ kind: 'official_account', appid, code })).openid, 'openid-of-somebody');

  simulator.fault({ operation: '/pay/unifiedorder', kind: 'refuse_after_commit' });
  simulator.clearFaults();
  assert.equal((await engine.order.place(order('FAULTS-01'))).state, 'open');
  const before = simulator.control('GET health').now_ms;
  simulator.advance('next-day-10:00');
  assert.ok(simulator.control('GET health').now_ms > before);
  assert.match(simulator.caPem, /BEGIN CERTIFICATE/);
  assert.match(simulator.httpUrl, /^http:/);
  assert.match(simulator.httpsUrl, /^https:/);
  assert.equal(simulator.config({ merchant: 1 }).merchants[0].partner, true);
});

for (const [runner, args] of [['vitest', ['vitest/vitest.mjs', 'run']], ['jest', ['jest/bin/jest.js']]]) {
  test(`it works in ${runner}`, async () => {
    const [bin, ...rest] = args;
    const ended = await run(process.execPath, [`../node_modules/${bin}`, ...rest], { cwd: 'runners' }).catch((error) => error);
    assert.equal(ended.code ?? 0, 0, `${ended.stdout}\n${ended.stderr}`);
    assert.match(`${ended.stdout}${ended.stderr}`, /1 passed/);
  });
}
