// How long the event loop stands still while 200 payments are under way.
//
// 200 orders are placed at once against the simulator, another process, whose payers pay at once; it posts
// the notices to an HTTP server here, which answers what `engine.receive` gives; every order is queried.
// Of a few such crowds the quietest counts: on a machine with two cores, the others tell of its neighbours.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fenpay } from './ours.mjs';
import { limit } from './rounds.mjs';
import { start } from '../simulator.mjs';

const CROWDS = 5;
const PAYMENTS = 200;
/** How often the loop is looked at; what is measured holds this pause too. */
const LOOK_MS = 1;

/** A shop that takes notices; `paid` awaits that so many were recorded. */
async function open(simulator) {
  let recorded = 0, tell = () => {};
  const server = createServer(async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    const { reply, outcome } = await engine.receive(Buffer.concat(parts));
    response.writeHead(reply.status, reply.headers).end(reply.body);
    assert.equal(outcome.order.state, 'paid');
    recorded++;
    tell();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { config } = simulator;
  config.merchants[0].notify_url = `http://127.0.0.1:${server.address().port}/notices`;
  const engine = new fenpay.Engine(config);
  const paid = async (count) => {
    while (recorded < count) await new Promise((told) => (tell = told));
  };
  return { engine, paid, close: async () => (await engine.close(), server.close()) };
}

/** One crowd; the longest time between two looks at the loop, in milliseconds. */
async function crowd(shop, name, payments, before) {
  const looks = monitorEventLoopDelay({ resolution: LOOK_MS });
  looks.enable();
  const all = Array.from({ length: payments }, (_, at) => shop.engine.order.place({
    out_trade_no: `${name}${String(at).padStart(4, '0')}`, kind: 'native', total: 300, description: 'tea', product_id: 'tea',
  }));
  const placed = await Promise.all(all);
  await shop.paid(before + payments);
  const found = await Promise.all(placed.map(({ out_trade_no }) => shop.engine.order.query({ out_trade_no })));
  looks.disable();
  assert.ok(found.every(({ state }) => state === 'paid'));
  return looks.max / 1e6;
}

async function crowds(count, payments) {
  const simulator = await start();
  await simulator.tell('auto_pay', { reaction: { do: 'pay', after_ms: 0 } });
  const shop = await open(simulator);
  const longest = [];
  for (let at = 0; at < count; at++) longest.push(await crowd(shop, `crowd${at}x`, payments, at * payments));
  await shop.close();
  simulator.stop();
  return longest;
}

export async function check() {
  assert.equal((await crowds(1, 5)).length, 1);
}

export async function* figures() {
  const longest = await crowds(CROWDS, PAYMENTS);
  const also = `of ${CROWDS} crowds: ${longest.map((ms) => ms.toFixed(1)).join(', ')}`;
  yield limit(`the longest that the event loop stands still while ${PAYMENTS} payments are under way`, Math.min(...longest), 'ms', 5, also);
}
