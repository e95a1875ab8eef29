// Version 3: the same shop with another configuration.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from 'fenpay';
import { Simulator } from 'fenpay/testing';
import { paid, refusal, shop } from './support.mjs';

const order = (out_trade_no, more) => ({ out_trade_no, kind: 'native', total: 100, description: '绿茶', ...more });

test('a shop does not notice which version it speaks', async (t) => {
  const { engine, simulator } = shop(t, { dialects: 'v3' });
  await engine.order.place(order('TEA-0001', { kind: 'jsapi', openid: 'oUpF8uMuAJO' }));
  assert.equal((await engine.client.params({ out_trade_no: 'TEA-0001' })).params.signType, 'RSA');
  simulator.pay('TEA-0001');
  const [{ reply }] = await simulator.deliver(engine);
  assert.equal(reply.status, 200);
  assert.equal(simulator.notices()[0].acknowledged, true);
  assert.equal((await engine.event.take()).events[0].kind, 'payment.paid');
  assert.equal((await engine.refund.place({ out_trade_no: 'TEA-0001', out_refund_no: 'R1', amount: 50 })).state, 'pending');
});

test('a notice is taken with its headers however a host has them, and refused without', async (t) => {
  const world = shop(t, { dialects: 'v3' });
  const notice = await paid(world, 'TEA-0001');
  const { body } = notice;
  const pairs = Object.entries(notice.headers).map(([name, value]) => [name.toLowerCase(), value]);
  const headers = Object.fromEntries(pairs);
  const nonce = headers['wechatpay-nonce'];
  for (const wrong of [undefined, null, {}, { 'content-type': 'application/json' }, new Headers(), { ...headers, 'wechatpay-nonce': [nonce, nonce] }, [...pairs, ['Wechatpay-Nonce', nonce]]]) {
    const { error, reply } = await world.engine.receive(body, wrong);
    assert.equal(error.name, 'ForgedError');
    assert.ok(reply.status >= 400);
  }
  assert.match((await world.engine.receive(body)).error.text, /pass them/);
  for (const right of [headers, new Headers(headers), new Map(pairs), pairs, Object.fromEntries(pairs.map(([name, value]) => [name.toUpperCase(), [value]]))]) {
    assert.equal((await world.engine.receive(body, right)).outcome.outcome, 'paid');
  }
});

test('raw operations take and give the fields that WeChat Pay documents', async (t) => {
  const { engine } = shop(t, { dialects: 'v3' });
  const made = await engine.call('POST /v3/pay/transactions/native', {
    description: 'tea', out_trade_no: 'RAW-0001', notify_url: 'https://shop.example/n', amount: { total: 100 },
  });
  assert.match(made.fields.code_url, /^weixin:/);
  assert.match(made.verified_by, /^WECHATPAY2-SHA256-RSA2048 /);
  const found = engine.callSync('GET /v3/pay/transactions/out-trade-no/{out_trade_no}', { out_trade_no: 'RAW-0001' });
  assert.equal(found.fields.trade_state, 'NOTPAY');
  assert.equal(found.fields.amount.total, 100);
  const wrong = { description: 'tea', out_trade_no: 'RAW-0002', notify_url: 'https://shop.example/n', amount: { total: '1' } };
  assert.equal((await refusal(() => engine.call('POST /v3/pay/transactions/native', wrong))).field, 'amount.total');
});

test('a file is uploaded beside its name', async (t) => {
  const { engine } = shop(t, { dialects: 'v3' });
  const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]);
  for (const bytes of [picture, new Uint8Array(picture)]) {
    const { fields } = await engine.call('POST /v3/merchant/media/upload', { meta: { filename: 'shop.png' } }, bytes);
    assert.ok(fields.media_id.length > 0);
  }
  assert.equal((await refusal(() => engine.call('POST /v3/merchant/media/upload', { meta: { filename: 'shop.png' } }))).name, 'InputError');
});

test('a merchant with the keys of both takes notices of both', async (t) => {
  const simulator = new Simulator({ dialects: 'both' });
  const engine = new Engine(simulator.config());
  t.after(async () => (await engine.close(), simulator.close()));
  for (const [number, dialect, first] of [['OLD-0001', 'v2', 0x3c], ['NEW-0001', 'v3', 0x7b]]) {
    await engine.order.place(order(number, { dialect }));
    simulator.pay(number);
    const [{ notice }] = await simulator.deliver(engine);
    assert.equal(notice.body[0], first);
    assert.equal((await engine.order.get({ out_trade_no: number })).state, 'paid');
  }
});
