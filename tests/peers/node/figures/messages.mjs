// The messages that all languages measure with, and what says that they are right: code that is nobody's.

import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';

const read = (name) => readFileSync(new URL(`../../messages/${name}`, import.meta.url));

export const { account, order } = JSON.parse(read('order.json'));
export const noticeMd5 = read('notice-md5.xml');
export const noticeHmac = read('notice-hmac-sha256.xml');

/** The fields of a message whose signature holds. */
export function fields(message) {
  const found = message.toString().matchAll(/<(\w+)>(?:<!\[CDATA\[(.*?)\]\]>|([^<]*))<\/\1>/g);
  const all = Object.fromEntries([...found].map(([, name, quoted, plain]) => [name, quoted ?? plain]));
  const { sign, ...signed } = all;
  const names = Object.keys(signed).filter((name) => signed[name]).sort();
  const text = `${names.map((name) => `${name}=${signed[name]}`).join('&')}&key=${account.key}`;
  const digest = sign.length === 64 ? createHmac('sha256', account.key) : createHash('md5');
  assert.equal(sign, digest.update(text).digest('hex').toUpperCase());
  return all;
}
