// Verifying and reading a payment notice of 15 fields.
//
// tenpay: what its middleware does with a body, once that is text (`_parse`), without Express.
// wechatpay-axios-plugin: reading, signing and comparing, as its documentation has it.
// fenpay: `v2.openNotice` of the bytes that arrived.

import assert from 'node:assert/strict';
import tenpay from 'tenpay';
import plugin from 'wechatpay-axios-plugin';
import { account, fields, noticeHmac, noticeMd5 } from './messages.mjs';
import { fenpay } from './ours.mjs';
import { best, ratio } from './rounds.mjs';

const { Hash, Transformer } = plugin;
const { appid, mch_id, key } = account;
const shop = new tenpay({ appid, mchid: mch_id, partnerKey: key });

/** The plugin's way, with the algorithm that its user expects. */
function ofAxiosPlugin(text, algorithm) {
  const { sign, ...signed } = Transformer.toObject(text);
  if (!Hash.equals(Hash.sign(algorithm, signed, key), sign)) throw new Error('forged');
  return signed;
}

const [md5, hmac] = [noticeMd5.toString(), noticeHmac.toString()];
const works = {
  tenpay: () => shop._parse(md5, 'middleware_pay'),
  plugin: () => ofAxiosPlugin(md5, Hash.ALGO_MD5),
  fenpay: () => fenpay.v2.openNotice(noticeMd5, { mch_id, key, sign_type: 'MD5' }).fields,
  pluginHmac: () => ofAxiosPlugin(hmac, Hash.ALGO_HMAC_SHA256),
  fenpayHmac: () => fenpay.v2.openNotice(noticeHmac, { mch_id, key, sign_type: 'HMAC-SHA256' }).fields,
};

/** All read the same 15 fields, and none reads a forgery. */
export async function check() {
  for (const [name, work] of Object.entries(works)) {
    const { sign: _, ...expected } = fields(name.endsWith('Hmac') ? noticeHmac : noticeMd5);
    const { sign, ...read } = await work();
    assert.equal(Object.keys(expected).length, 15);
    assert.deepEqual({ ...read }, expected);
  }
  const forged = md5.replaceAll('8800', '8801');
  await assert.rejects(shop._parse(forged, 'middleware_pay'), /sign/);
  assert.throws(() => ofAxiosPlugin(forged, Hash.ALGO_MD5), /forged/);
  assert.throws(() => fenpay.v2.openNotice(Buffer.from(forged), { mch_id, key, sign_type: 'MD5' }), fenpay.ForgedError);
}

export async function* figures() {
  const times = await best(works);
  const [peer, theirs] = times.tenpay < times.plugin ? ['tenpay 2.1.18', times.tenpay] : ['wechatpay-axios-plugin 0.9.6', times.plugin];
  const also = `${(times.pluginHmac / times.fenpayHmac).toFixed(1)} times against the plugin with HMAC-SHA256`;
  yield ratio('verifying and reading a notice of 15 fields (MD5): `v2.openNotice`', `${peer}, the quicker of two`, theirs / times.fenpay, 10, also);
}
