// Verifying, decrypting and reading a payment notice of v3, from its bytes and headers on.
//
// wechatpay-axios-plugin: verifying with its `Rsa`, decrypting with its `AesGcm`, reading with JSON, as its manual has it.
// fenpay: `engine.notice.receiveSync`, which holds the time too, finds the merchant, and looks in its ledger (in
// memory here) for what it knows of the notice: the same one comes again and again.

import assert from 'node:assert/strict';
import plugin from 'wechatpay-axios-plugin';
import { account, merchant, notice, payment, publicKey } from './messages-v3.mjs';
import { fenpay } from './ours.mjs';
import { best, ratio } from './rounds.mjs';

const { Aes, Formatter, Rsa } = plugin;
const told = notice();

export function ofPlugin() {
  const certs = { [account.public_key_id]: Rsa.from(publicKey, Rsa.KEY_TYPE_PUBLIC) };
  return ({ headers, body }) => {
    const text = body.toString();
    const signed = Formatter.joinedByLineFeed(headers['wechatpay-timestamp'], headers['wechatpay-nonce'], text);
    if (!Rsa.verify(signed, headers['wechatpay-signature'], certs[headers['wechatpay-serial']])) throw new Error('forged');
    const { resource, ...rest } = JSON.parse(text);
    const { nonce, associated_data, ciphertext } = resource;
    return { ...rest, resource: JSON.parse(Aes.AesGcm.decrypt(ciphertext, account.key, nonce, associated_data)) };
  };
}

export const engine = () => new fenpay.Engine({ ledger: 'memory:', merchants: [merchant] });

export function ofFenpay() {
  const { notice } = engine();
  return ({ headers, body }) => notice.receiveSync(body, { headers });
}

/** Both read the payment, and none reads a forgery. */
export async function check() {
  const [theirs, ours] = [ofPlugin(), ofFenpay()];
  assert.deepEqual(theirs(told).resource, payment);
  // An order that is not in the ledger, which is durable once and thanked for each time.
  const [first, again] = [ours(told), ours(told)];
  assert.equal(first.payment.total, payment.amount.total);
  assert.deepEqual([first.new, again.new], [true, false]);
  const forged = { ...told, body: Buffer.from(told.body.toString().replace('SUCCESS', 'SUCCESs')) };
  assert.throws(() => theirs(forged), /forged/);
  assert.throws(() => ours(forged), fenpay.ForgedError);
}

export async function* figures() {
  const [theirs, ours] = [ofPlugin(), ofFenpay()];
  const times = await best({ plugin: () => theirs(told), fenpay: () => ours(told) });
  const what = 'verifying, decrypting and reading a notice of v3: `notice.receiveSync`';
  yield ratio(what, 'wechatpay-axios-plugin 0.9.6', times.plugin / times.fenpay, 1.2);
}
