// Building a signed Native order of v3: the same fields, from what a shop has to the body that is sent.
//
// wechatpay-axios-plugin: its client's `post` up to axios' adapter, which is replaced by one that sends nothing; and,
// because some of that is axios, the writer and the signer that it runs over every request, alone.
// fenpay: `engine.http.prepareSync`, which gives address and headers too.

import assert from 'node:assert/strict';
import plugin from 'wechatpay-axios-plugin';
import { account, authorized, merchant, merchantKey, order, path, publicKey, sign } from './messages-v3.mjs';
import { fenpay } from './ours.mjs';
import { best, ratio } from './rounds.mjs';

const { Formatter, Rsa, Wechatpay } = plugin;

/** The plugin's client, and what comes to the adapter. */
function ofPlugin() {
  let sent;
  const adapter = async (config) => ((sent = config), { data: '', status: 204, statusText: 'OK', headers: {}, config });
  const certs = { [account.public_key_id]: publicKey };
  const headers = { 'Wechatpay-Serial': account.public_key_id };
  const shop = new Wechatpay({ mchid: account.mchid, serial: account.serial, privateKey: merchantKey, certs, headers, adapter });
  // Nothing is answered, so nothing is to be read and verified.
  const settings = { transformResponse: [] };
  return async () => {
    await shop.v3.pay.transactions.native.post(order, settings);
    return { authorization: sent.headers.get('Authorization'), body: sent.data };
  };
}

function ofPluginAlone() {
  const key = Rsa.from(merchantKey, Rsa.KEY_TYPE_PRIVATE);
  return () => {
    const body = JSON.stringify(order);
    const [nonce, stamp] = [Formatter.nonce(), Formatter.timestamp()];
    const signature = Rsa.sign(Formatter.request('POST', path, stamp, nonce, body), key);
    return { authorization: Formatter.authorization(account.mchid, nonce, signature, stamp, account.serial), body };
  };
}

function ofFenpay() {
  const engine = new fenpay.Engine({ ledger: 'memory:', merchants: [merchant] });
  return () => {
    const { headers, blob } = engine.http.prepareSync({ operation: `POST ${path}`, params: order });
    return { authorization: headers.Authorization, body: blob };
  };
}

const works = { plugin: ofPlugin(), alone: ofPluginAlone(), fenpay: ofFenpay(), bare: sign };

/** All write the same fields, and every signature holds. */
export async function check() {
  for (const work of [works.plugin, works.alone, works.fenpay]) {
    const { authorization, body } = await work();
    assert.deepEqual(JSON.parse(authorized(authorization, body)), order);
  }
}

export async function* figures() {
  const times = await best(works);
  const also = `${(times.alone / times.fenpay).toFixed(2)} times against the plugin's writer and signer alone, without axios; ` +
    `the bare signature of \`node:crypto\`, which the plugin signs with, takes ${(times.bare / times.fenpay).toFixed(2)} of our time`;
  const what = 'building a signed Native order of v3: `http.prepareSync` against `post` up to its sending';
  yield ratio(what, 'wechatpay-axios-plugin 0.9.6', times.plugin / times.fenpay, 1, also);
}
