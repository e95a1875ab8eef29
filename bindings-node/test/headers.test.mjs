// The headers of a notice: as every framework has them, with nothing lost and nothing else told.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Engine } from 'fenpay';
import { refusal } from './support.mjs';

const key = '0123456789abcdef0123456789ABCDEF';
const engine = new Engine({ ledger: 'memory:', merchants: [{ mchid: '1900000109', appids: ['wx1'], notify_url: 'https://shop.example/n', v2: { key } }] });
after(() => engine.close());

/** What crosses to the core for these headers. */
async function told(headers) {
  let given;
  engine.call = async (op, params) => ((given = params), { reply: {} });
  await engine.receive('{}', headers);
  delete engine.call;
  return given.headers;
}

const single = { 'wechatpay-nonce': ['n'], 'wechatpay-serial': ['s'] };
const kinds = {
  'an object': { 'Wechatpay-Nonce': 'n', 'WECHATPAY-SERIAL': 's', 'content-type': 'application/json', 'wechatpay-signature': undefined },
  'an object with lists': { 'wechatpay-nonce': ['n'], 'wechatpay-serial': ['s'], 'set-cookie': ['a', 'b'] },
  'an object without a prototype': Object.assign(Object.create(null), { 'wechatpay-nonce': 'n', 'wechatpay-serial': 's' }),
  'a Headers': new Headers({ 'Wechatpay-Nonce': 'n', 'Wechatpay-Serial': 's', host: 'shop.example' }),
  'a Map': new Map([['Wechatpay-Nonce', 'n'], ['Wechatpay-Serial', 's']]),
  pairs: [['Wechatpay-Nonce', 'n'], ['Wechatpay-Serial', 's'], ['X-Other', 'x']],
};
for (const [kind, headers] of Object.entries(kinds)) {
  test(`headers are taken as ${kind}`, async () => assert.deepEqual(await told(headers), single));
}

test('a header that came twice stays two', async () => {
  const two = { 'wechatpay-nonce': ['a', 'b'] };
  for (const headers of [{ 'wechatpay-nonce': ['a', 'b'] }, [['Wechatpay-Nonce', 'a'], ['wechatpay-nonce', 'b']], { 'Wechatpay-Nonce': 'a', 'wechatpay-nonce': 'b' }]) {
    assert.deepEqual(await told(headers), two);
  }
});

test('half of a character in a header is not an error of the host', async () => {
  assert.deepEqual(await told({ 'wechatpay-nonce': 'n\ud800' }), { 'wechatpay-nonce': ['n\ufffd'] });
});

test('what is not headers is refused by its name', async () => {
  for (const headers of ['Wechatpay-Nonce: n', 5, true, ['Wechatpay-Nonce', 'n'], ['ab'], new Set(['ab']), { 'wechatpay-nonce': 12.5 }]) {
    const error = await refusal(() => engine.receive('<xml></xml>', headers));
    assert.equal(error.name, 'InputError');
    assert.match(error.field, /^headers/);
  }
});
