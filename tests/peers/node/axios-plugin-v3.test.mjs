// wechatpay-axios-plugin, which is not ours, drives v3 of the simulator over TLS.
//
// Its client takes the address as a setting and verifies every answer. Certificates and notices it leaves to its
// user, who has its `Rsa`, `Aes` and `Formatter` for them, put together here as its manual does.

import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Agent } from 'node:https';
import { after, before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import plugin from 'wechatpay-axios-plugin';
import { mailbox, start, today } from './simulator.mjs';

const { Aes, Formatter, Rsa, Wechatpay } = plugin;
const PUBLIC_KEY = /^PUB_KEY_ID_/;
const LATER = JSON.stringify({ code: 'FAIL', message: 'later' });

let simulator, post, v3;
/** How many of the next notices are not taken. */
let later = 0;
let count = 0;
const number = () => `axiosv3x${String(++count).padStart(6, '0')}`;

before(async () => {
  simulator = await start();
  ({ v3 } = simulator);
  post = await mailbox((body, response, headers) => {
    if (later > 0) response.writeHead(500).end(LATER);
    else response.writeHead(204).end();
    later = Math.max(0, later - 1);
    return { body, headers };
  });
});

after(() => {
  post.close();
  simulator.stop();
});

// readme: begin
/** A client for the simulator that verifies with these keys, as `{ 'PUB_KEY_ID_…': pem }`. */
function pointed({ https, ca }, { mchid, v3 }, certs, settings = {}) {
  return new Wechatpay({
    baseURL: `${https}/`,
    httpsAgent: new Agent({ ca: readFileSync(ca) }),
    mchid,
    serial: v3.serial,
    privateKey: v3.merchant_key,
    certs,
    ...settings,
  });
}
// readme: end

/** A client that asks for answers that are signed with the public key if it has it. */
function open(certs, { privateKey = v3.merchant_key } = {}) {
  const id = Object.keys(certs).find((name) => PUBLIC_KEY.test(name));
  const merchant = { mchid: simulator.merchant.mch_id, v3 };
  return pointed(simulator, merchant, certs, { privateKey, headers: id ? { 'Wechatpay-Serial': id } : {} });
}

/** The WeChat Pay public key that the merchant was given, by its id. */
function publicKey() {
  return Object.fromEntries(Object.entries(v3.platform_keys).filter(([id]) => PUBLIC_KEY.test(id)));
}

/** The platform's certificates by serial number; they verify the answer in which they came. */
async function downloaded() {
  const asIs = { transformResponse: [(text) => text] };
  const { data, headers } = await open({ none: publicKeyOfNobody() }).v3.certificates.get(asIs);
  const certs = Object.fromEntries(JSON.parse(data).data.map(({ serial_no, encrypt_certificate: sealed }) => [serial_no, unsealed(sealed)]));
  assert.ok(verifies(certs, headers, data));
  return certs;
}

const publicKeyOfNobody = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey;

const unsealed = ({ nonce, associated_data, ciphertext }) => Aes.AesGcm.decrypt(ciphertext, v3.key, nonce, associated_data);

function verifies(certs, headers, body) {
  const { 'wechatpay-timestamp': timestamp, 'wechatpay-nonce': nonce, 'wechatpay-serial': serial } = headers;
  assert.ok(Object.hasOwn(certs, serial), `signed by ${serial}, which is not known`);
  return Rsa.verify(Formatter.joinedByLineFeed(timestamp, nonce, body), headers['wechatpay-signature'], certs[serial]);
}

/** What a notice says. */
function taken(certs, { body, headers }) {
  if (!verifies(certs, headers, body)) throw new Error('forged');
  const { resource, ...notice } = JSON.parse(body);
  return { ...notice, resource: JSON.parse(unsealed(resource)) };
}

const refusal = (status, code) => ({ response }) => response.status === status && response.data.code === code;
const unverified = (kind) => ({ code }) => code === `EV3_RES_${kind}`;

for (const mode of ['certificates', 'public key']) {
  describe(`v3 with ${mode}`, () => {
    let certs, shop;

    before(async () => {
      certs = mode === 'certificates' ? await downloaded() : publicKey();
      shop = open(certs);
      await simulator.tell('v3/public_key', { share: mode === 'certificates' ? 0 : 100 });
    });

    const placed = async (way, out_trade_no, more = {}) => {
      const { mch_id: mchid, appid } = simulator.merchant;
      const order = { appid, mchid, out_trade_no, description: '绿茶 & <two> "cups"', notify_url: post.url };
      return (await shop.v3.pay.transactions[way].post({ ...order, amount: { total: 300, currency: 'CNY' }, ...more })).data;
    };
    const paid = async () => {
      const out_trade_no = number();
      await placed('native', out_trade_no, { attach: '桌号 7' });
      await simulator.pay(out_trade_no);
      return { out_trade_no, notice: taken(certs, await post.next()) };
    };
    const found = async (out_trade_no) =>
      (await shop.v3.pay.transactions.outTradeNo._out_trade_no_.get({ params: { mchid: simulator.merchant.mch_id }, out_trade_no })).data;
    const refund = (out_trade_no, amount) =>
      shop.v3.refund.domestic.refunds.post({
        out_trade_no, out_refund_no: `${out_trade_no}r`, notify_url: post.url, amount: { refund: amount, total: 300, currency: 'CNY' },
      });

    test('an order is placed for every way to pay', async () => {
      assert.match((await placed('native', number())).code_url, /^weixin:/);
      assert.match((await placed('jsapi', number(), { payer: { openid: simulator.openid } })).prepay_id, /^wx/);
      assert.match((await placed('app', number())).prepay_id, /^wx/);
      const scene_info = { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } };
      assert.match((await placed('h5', number(), { scene_info })).h5_url, /^https:/);
    });

    test('a payment is told by query and by a notice that verifies and opens', async () => {
      const { out_trade_no, notice } = await paid();
      const { resource } = notice;
      assert.equal(notice.event_type, 'TRANSACTION.SUCCESS');
      assert.deepEqual([resource.out_trade_no, resource.amount.total, resource.attach], [out_trade_no, 300, '桌号 7']);
      assert.equal((await found(out_trade_no)).trade_state, 'SUCCESS');
      const params = { mchid: simulator.merchant.mch_id };
      const { transaction_id } = resource;
      const { data } = await shop.v3.pay.transactions.id._transaction_id_.get({ params, transaction_id });
      assert.equal(data.out_trade_no, out_trade_no);
    });

    test('the page pays with the parameters that the plugin signed', async () => {
      const out_trade_no = number();
      const { prepay_id } = await placed('jsapi', out_trade_no, { payer: { openid: simulator.openid } });
      const client = {
        appId: simulator.merchant.appid,
        timeStamp: String(Formatter.timestamp()),
        nonceStr: Formatter.nonce(),
        package: `prepay_id=${prepay_id}`,
      };
      const paySign = Rsa.sign(Formatter.joinedByLineFeed(...Object.values(client)), v3.merchant_key);
      await simulator.tell('invoke', { ...client, signType: 'RSA', paySign });
      assert.equal(taken(certs, await post.next()).resource.out_trade_no, out_trade_no);
    });

    test('a refund is told by query and by a notice', async () => {
      const { out_trade_no } = await paid();
      const { data } = await refund(out_trade_no, 120);
      const { event_type, resource } = taken(certs, await post.next());
      assert.equal(event_type, 'REFUND.SUCCESS');
      assert.deepEqual([resource.refund_status, resource.refund_id, resource.amount.refund], ['SUCCESS', data.refund_id, 120]);
      const answer = await shop.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: `${out_trade_no}r` });
      assert.deepEqual([answer.data.status, answer.data.amount.refund], ['SUCCESS', 120]);
      assert.equal((await found(out_trade_no)).trade_state, 'REFUND');
      await assert.rejects(shop.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: `${out_trade_no}x` }), refusal(404, 'RESOURCE_NOT_EXISTS'));
    });

    test('a closed order says so', async () => {
      const out_trade_no = number();
      await placed('native', out_trade_no);
      const body = { mchid: simulator.merchant.mch_id };
      assert.equal((await shop.v3.pay.transactions.outTradeNo._out_trade_no_.close.post(body, { out_trade_no })).status, 204);
      assert.equal((await found(out_trade_no)).trade_state, 'CLOSED');
    });

    test('the bill lists the orders of the day, and its digest is that of its content', async () => {
      const { out_trade_no, notice } = await paid();
      for (const tar_type of ['GZIP', undefined]) {
        const { data: apply } = await shop.v3.bill.tradebill.get({ params: { bill_date: today(), tar_type } });
        assert.ok(apply.download_url.startsWith(`${simulator.https}/v3/billdownload/file?`), apply.download_url);
        const params = Object.fromEntries(new URL(apply.download_url).searchParams);
        const { data: file } = await shop.v3.billdownload.file.get({ params, responseType: 'arraybuffer' });
        const bill = tar_type ? gunzipSync(file) : file;
        assert.equal(createHash('sha1').update(bill).digest('hex'), apply.hash_value.toLowerCase());
        const [row] = bill.toString().split('\r\n').filter((line) => line.includes(out_trade_no));
        assert.ok(row.includes(notice.resource.transaction_id));
        const { rows, summary } = Formatter.castCsvBill(bill);
        assert.ok(rows.length && Object.keys(summary).length);
      }
    });

    test('an answer that WeChat Pay did not sign is refused by the plugin', async () => {
      const out_trade_no = number();
      await placed('native', out_trade_no);
      const operation = `/v3/pay/transactions/out-trade-no/${out_trade_no}`;
      for (const [kind, said] of [['probe', 'HEADER_SIGNATURE_DIGEST'], ['forge', 'HEADER_SIGNATURE_DIGEST'], ['unsigned', 'HEADERS_INCOMPLATE']]) {
        await simulator.tell('faults', { operation, kind });
        await assert.rejects(found(out_trade_no), unverified(said));
        assert.equal((await found(out_trade_no)).trade_state, 'NOTPAY');
      }
    });

    test('a notice that WeChat Pay did not sign is refused, and the true one comes after it', async () => {
      for (const kind of ['probe', 'forge']) {
        const out_trade_no = number();
        await placed('native', out_trade_no);
        await simulator.tell('faults', { operation: 'notice/payment', kind });
        later = 1;
        await simulator.pay(out_trade_no);
        const forged = await post.next();
        assert.throws(() => taken(certs, forged), /forged/);
        const { body, headers } = await post.next();
        assert.equal(taken(certs, { body, headers }).resource.out_trade_no, out_trade_no);
        assert.throws(() => taken(certs, { body: body.replace('TRANSACTION.', 'REFUND.'), headers }), /forged/);
      }
    });
  });
}

test('v3: a request signed with another key is refused', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  await assert.rejects(open(publicKey(), { privateKey }).v3.certificates.get(), refusal(401, 'SIGN_ERROR'));
});
