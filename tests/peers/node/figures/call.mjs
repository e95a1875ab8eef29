// What a promise costs: an operation that does nothing, awaited, beyond the same one done here and now.

import assert from 'node:assert/strict';
import { fenpay } from './ours.mjs';
import { account, order } from './messages.mjs';
import { best, limit } from './rounds.mjs';

const merchant = { mchid: account.mch_id, appids: [account.appid], notify_url: order.notify_url, v2: { key: account.key } };
const engine = new fenpay.Engine({ ledger: 'memory:', merchants: [merchant] });
const works = {
  awaited: () => engine.call('about.version'),
  here: () => engine.callSync('about.version'),
};

export async function check() {
  assert.deepEqual(await works.awaited(), works.here());
}

export async function* figures() {
  const times = await best(works);
  yield limit('a promise: `await engine.call` beyond `engine.callSync` of the same', (times.awaited - times.here) / 1e3, 'µs', 30);
}
