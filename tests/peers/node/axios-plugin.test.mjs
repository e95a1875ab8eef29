// wechatpay-axios-plugin, which is not ours, drives the simulator over TLS with HMAC-SHA256.
//
// Its v2 client takes the address and the client certificate as settings and verifies every answer.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import plugin from 'wechatpay-axios-plugin';
import { mailbox, start } from './simulator.mjs';

const { Aes, Decorator, Hash, Transformer } = plugin;
const THANKS = '<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>';

let simulator, shop, post;
let count = 0;
const number = () => `axios${String(++count).padStart(6, '0')}`;

function open({ secret = simulator.merchant.key } = {}) {
  const { mch_id: mchid, cert, private_key } = simulator.merchant;
  const merchant = { cert: readFileSync(cert), key: readFileSync(private_key), ca: readFileSync(simulator.ca) };
  return Decorator.xmlBased({ baseURL: `${simulator.https}/`, mchid, secret, merchant });
}

before(async () => {
  simulator = await start();
  shop = open();
  post = await mailbox((body, response) => {
    response.setHeader('Content-Type', 'text/xml; charset=utf-8');
    response.end(THANKS);
    return Transformer.toObject(body);
  });
});

after(() => {
  post.close();
  simulator.stop();
});

/** Calls an operation with what every operation carries. */
async function call(path, fields, settings = {}, by = shop) {
  const { mch_id, appid } = simulator.merchant;
  const request = { appid, mch_id, sign_type: Hash.ALGO_HMAC_SHA256, ...fields };
  return (await by.post(path, request, settings)).data;
}

async function paid() {
  const out_trade_no = number();
  const order = { out_trade_no, body: '绿茶', total_fee: '300', trade_type: 'NATIVE', product_id: 'tea' };
  await call('pay/unifiedorder', { ...order, spbill_create_ip: '127.0.0.1', notify_url: post.url });
  await simulator.pay(out_trade_no);
  return { out_trade_no, notice: await post.next() };
}

test('a payment is told by query and by a notice whose HMAC-SHA256 verifies', async () => {
  const { out_trade_no, notice } = await paid();
  const { key } = simulator.merchant;
  assert.equal(notice.sign, Hash.sign(Hash.ALGO_HMAC_SHA256, { ...notice, sign: undefined }, key));
  assert.notEqual(notice.sign, Hash.sign(Hash.ALGO_HMAC_SHA256, { ...notice, sign: undefined, total_fee: '1' }, key));
  assert.equal((await call('pay/orderquery', { out_trade_no })).trade_state, 'SUCCESS');
});

test('a refund goes over the client certificate and its notice opens', async () => {
  const { out_trade_no } = await paid();
  const out_refund_no = `${out_trade_no}r`;
  const refund = { out_trade_no, out_refund_no, total_fee: '300', refund_fee: '120', notify_url: post.url };
  const answer = await call('secapi/pay/refund', refund, { security: true });

  const notice = await post.next();
  const opened = Aes.AesEcb.decrypt(notice.req_info, Hash.md5(simulator.merchant.key));
  const { refund_status, refund_id } = Transformer.toObject(opened);
  assert.deepEqual({ refund_status, refund_id }, { refund_status: 'SUCCESS', refund_id: answer.refund_id });
  assert.equal((await call('pay/refundquery', { out_refund_no })).refund_fee_0, '120');
});

test('a refund without the client certificate is refused', async () => {
  const { out_trade_no } = await paid();
  const refund = { out_trade_no, out_refund_no: `${out_trade_no}r`, total_fee: '300', refund_fee: '300' };
  await assert.rejects(call('secapi/pay/refund', refund), (error) => error.response.status === 400);
});

test('a request signed with another key is refused', async () => {
  const stranger = open({ secret: '0'.repeat(32) });
  const refused = (error) => error.response.data.return_msg === '签名错误';
  await assert.rejects(call('pay/orderquery', { out_trade_no: number() }, {}, stranger), refused);
});
