// Building a signed unified order: the same fields, MD5, from what a shop has to the body that is sent.
//
// tenpay: `unifiedOrder` up to its HTTP client, which is replaced by one that sends nothing.
// wechatpay-axios-plugin: its client's `post` up to axios' adapter, which is replaced likewise; and, because
// most of that is axios, the signer and the writer that it runs over every request, alone.
// fenpay: `engine.http.prepareSync`, which gives address and headers too.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import tenpay from 'tenpay';
import plugin from 'wechatpay-axios-plugin';
import { account, fields, order } from './messages.mjs';
import { fenpay } from './ours.mjs';
import { best, ratio } from './rounds.mjs';

const { appid, mch_id, key } = account;
// tenpay sends it always, so that all do.
const asked = { ...order, sign_type: 'MD5' };

/** tenpay, and where it leaves what it would send. */
function ofTenpay() {
  const client = createRequire(createRequire(import.meta.url).resolve('tenpay'))('urllib');
  const shop = new tenpay({ appid, mchid: mch_id, partnerKey: key });
  const never = new Promise(() => {});
  let body;
  return () => {
    const { request } = client;
    client.request = (_, sent) => ((body = sent.data), never);
    // It comes to its client before it first waits.
    shop.unifiedOrder(asked);
    client.request = request;
    return body;
  };
}

/** The plugin's client, and what comes to the adapter. */
function ofPlugin() {
  const adapter = async (config) => ({ data: config.data, status: 200, statusText: 'OK', headers: {}, config });
  const shop = plugin.Decorator.xmlBased({ baseURL: 'https://api.mch.weixin.qq.com/', mchid: mch_id, secret: key, adapter });
  // Nothing is answered, so nothing is to be read and verified.
  const settings = { transformResponse: [] };
  return async () => (await shop.post('pay/unifiedorder', { appid, mch_id, ...asked }, settings)).data;
}

function ofPluginAlone() {
  const [sign, write] = new plugin.Transformer(mch_id, key).request;
  return () => write(sign.call({}, { appid, mch_id, ...asked }));
}

function ofFenpay() {
  const merchant = { mchid: mch_id, appids: [appid], notify_url: order.notify_url, v2: { key, sign_type: 'MD5' } };
  const engine = new fenpay.Engine({ ledger: 'memory:', merchants: [merchant] });
  return () => engine.http.prepareSync({ operation: 'POST /pay/unifiedorder', params: asked }).blob;
}

const works = { tenpay: ofTenpay(), plugin: ofPlugin(), alone: ofPluginAlone(), fenpay: ofFenpay() };

/** All write the same fields, and every signature holds. */
export async function check() {
  const asText = Object.entries({ ...asked, appid, mch_id }).map(([name, value]) => [name, String(value)]);
  for (const work of Object.values(works)) {
    const { sign, nonce_str, ...others } = fields(await work());
    assert.ok(sign && nonce_str);
    assert.deepEqual(others, Object.fromEntries(asText));
  }
}

export async function* figures() {
  const times = await best(works);
  const [peer, theirs] = times.tenpay < times.plugin ? ['tenpay 2.1.18', times.tenpay] : ['wechatpay-axios-plugin 0.9.6', times.plugin];
  const what = 'building a signed unified order (MD5): `http.prepareSync` against `unifiedOrder` and `post` up to their sending';
  const also = `${(times.alone / times.fenpay).toFixed(1)} times against the plugin's signer and writer alone, without axios`;
  yield ratio(what, `${peer}, the quicker of two`, theirs / times.fenpay, 5, also);
}
