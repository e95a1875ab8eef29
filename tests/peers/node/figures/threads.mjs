// What eight calls at a time do in the time in which one at a time does it: whether the work is done beside the event loop.
//
// The same calls as in `order-v3.mjs` and `notice-v3.mjs`, each awaited, the same number of them in both ways, in
// turns; medians. As many cores as the machine has is the most that there can be; what the plugin does, it does on
// the event loop.

import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { merchant, notice, order, path } from './messages-v3.mjs';
import { fenpay } from './ours.mjs';
import { median, ratio } from './rounds.mjs';

const AT_A_TIME = 8;
const CALLS = 240;
const ROUNDS = 15;

/** How long so many calls take, so many at a time. */
async function time(work, calls, atATime) {
  const start = process.hrtime.bigint();
  let left = calls;
  const one = async () => {
    while (left-- > 0) await work();
  };
  await Promise.all(Array.from({ length: atATime }, one));
  return Number(process.hrtime.bigint() - start);
}

async function gains(rounds, calls) {
  const engine = new fenpay.Engine({ ledger: 'memory:', merchants: [merchant] });
  const { headers, body } = notice();
  const works = {
    sign: () => engine.http.prepare({ operation: `POST ${path}`, params: order }),
    notice: async () => (await engine.receive(body, headers)).outcome,
  };
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, { one: [], eight: [] }]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, work] of Object.entries(works)) {
      times[name].one.push(await time(work, calls, 1));
      times[name].eight.push(await time(work, calls, AT_A_TIME));
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, { one, eight }]) => [name, median(one) / median(eight)]));
}

export async function check() {
  assert.ok(Object.values(await gains(1, 16)).every((gain) => gain > 0));
}

export async function* figures() {
  const cores = availableParallelism();
  const times = await gains(ROUNDS, CALLS);
  for (const [name, what] of [['sign', 'building signed orders of v3'], ['notice', 'verifying and decrypting notices of v3']]) {
    yield ratio(`${what}: ${AT_A_TIME} at a time on ${cores} cores`, 'one at a time of ours', times[name], 0.8 * cores);
  }
}
