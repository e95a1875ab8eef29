// tenpay, which is not ours, drives the simulator over TLS: order, query, notice, refund, bill.
//
// It knows WeChat Pay's addresses by heart, in a table of each instance: the host in it is replaced
// here, and its sources are untouched. It verifies every answer by itself.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import tenpay from 'tenpay';
import { mailbox, start, today } from './simulator.mjs';

let simulator, shop, payments, refunds;
let count = 0;
const number = () => `tenpay${String(++count).padStart(6, '0')}`;

function open(others = {}) {
  const { mch_id: mchid, appid, key: partnerKey, p12 } = simulator.merchant;
  const api = new tenpay({ appid, mchid, partnerKey, pfx: readFileSync(p12), ...others });
  for (const [name, url] of Object.entries(api.urls)) {
    api.urls[name] = url.replace('https://api.mch.weixin.qq.com', simulator.https);
  }
  return api;
}

/** Hands a notice to tenpay's own Express middleware, which verifies it and writes the answer. */
function receiver(kind) {
  return async (body, response) => {
    response.header = (name, value) => response.setHeader(name, value);
    response.send = (text) => response.end(text);
    const request = { body };
    await shop.middlewareForExpress(kind)(request, response, () => response.reply());
    return { body, notice: request.weixin };
  };
}

before(async () => {
  simulator = await start();
  shop = open();
  payments = await mailbox(receiver('pay'));
  refunds = await mailbox(receiver('refund'));
});

after(() => {
  payments.close();
  refunds.close();
  simulator.stop();
});

async function place(more = {}) {
  const out_trade_no = number();
  const asked = { out_trade_no, body: '绿茶 & <two> cups', total_fee: 300, trade_type: 'NATIVE', product_id: 'tea' };
  const answer = await shop.unifiedOrder({ ...asked, notify_url: payments.url, ...more });
  return { out_trade_no, answer };
}

async function paid(more) {
  const { out_trade_no } = await place(more);
  await simulator.pay(out_trade_no);
  return { out_trade_no, ...(await payments.next()) };
}

test('an order is placed for every way to pay', async () => {
  assert.match((await place()).answer.code_url, /^weixin:/);
  const jsapi = await place({ trade_type: 'JSAPI', openid: simulator.openid });
  assert.match(jsapi.answer.prepay_id, /^wx/);
  assert.equal((await place({ trade_type: 'APP' })).answer.trade_type, 'APP');
});

test('a payment is told by query and by a notice that verifies', async () => {
  const { out_trade_no } = await place();
  assert.equal((await shop.orderQuery({ out_trade_no })).trade_state, 'NOTPAY');
  await simulator.pay(out_trade_no);
  const { notice } = await payments.next();
  assert.equal(notice.out_trade_no, out_trade_no);
  assert.equal(notice.total_fee, '300');
  const { transaction_id } = notice;
  assert.equal((await shop.orderQuery({ transaction_id })).trade_state, 'SUCCESS');
});

// Its middleware takes a notice for MD5 unless the notice says otherwise, which WeChat Pay's need not.
test('answers to requests signed with HMAC-SHA256 verify', async () => {
  const sign_type = 'HMAC-SHA256';
  const { out_trade_no } = await place({ sign_type });
  assert.equal((await shop.orderQuery({ out_trade_no, sign_type })).trade_state, 'NOTPAY');
  await shop.closeOrder({ out_trade_no, sign_type });
});

test('a forged notice does not verify', async () => {
  const { body } = await paid();
  await shop._parse(body, 'middleware_pay');
  const forged = body.replace('tenpay', 'tenpaz');
  assert.notEqual(forged, body);
  await assert.rejects(shop._parse(forged, 'middleware_pay'), /sign/);
});

test('a refund goes over the PKCS#12 certificate and its notice opens', async () => {
  const { out_trade_no } = await paid();
  const out_refund_no = `${out_trade_no}r`;
  const asked = { out_trade_no, out_refund_no, total_fee: 300, refund_fee: 120, notify_url: refunds.url };
  const answer = await shop.refund(asked);
  assert.equal(answer.refund_fee, '120');

  const { req_info } = (await refunds.next()).notice;
  assert.equal(req_info.refund_status, 'SUCCESS');
  assert.equal(req_info.refund_id, answer.refund_id);
  assert.equal(req_info.refund_fee, '120');

  assert.equal((await shop.refundQuery({ out_refund_no })).refund_status_0, 'SUCCESS');
  assert.equal((await shop.orderQuery({ out_trade_no })).trade_state, 'REFUND');
});

test('a refund without the client certificate is refused', async () => {
  const { out_trade_no } = await paid();
  const out_refund_no = `${out_trade_no}r`;
  const stranger = open({ pfx: undefined });
  await assert.rejects(stranger.refund({ out_trade_no, out_refund_no, total_fee: 300, refund_fee: 300 }), /request fail/);
  await assert.rejects(shop.refundQuery({ out_refund_no }), /REFUNDNOTEXIST/);
});

test('a closed order says so', async () => {
  const { out_trade_no } = await place();
  await shop.closeOrder({ out_trade_no });
  assert.equal((await shop.orderQuery({ out_trade_no })).trade_state, 'CLOSED');
});

test('a request signed with another key is refused', async () => {
  const stranger = open({ partnerKey: '0'.repeat(32) });
  await assert.rejects(stranger.orderQuery({ out_trade_no: number() }), /签名错误/);
});

test('the bill lists the orders and refunds of the day', async () => {
  const { out_trade_no, notice } = await paid();
  await shop.refund({ out_trade_no, out_refund_no: `${out_trade_no}r`, total_fee: 300, refund_fee: 100 });
  const bill = await shop.downloadBill({ bill_date: today().replaceAll('-', '') }, true);
  const ours = bill.list_data.filter((row) => row.includes(out_trade_no));
  assert.equal(ours.length, 2);
  assert.ok(ours.every((row) => row.includes(notice.transaction_id)));
  assert.equal(bill.list_title.length, bill.list_data[0].length);
  assert.equal(Number(bill.total_data[0]), bill.list_data.length);
  assert.match(await shop.downloadFundflow({ bill_date: today().replaceAll('-', '') }), new RegExp(notice.transaction_id));
});
