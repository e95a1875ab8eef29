// One side of `payments.mjs`: pays as often as a line of its input says, and prints the seconds of processor
// time that its own part took.
//
// The control API is spoken between the steps, while the time is not counted.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const TOTAL = 300;
const [, , name, folder] = process.argv;
const common = { product_id: 'tea', out_trade_no: undefined };

async function tenpayOf(simulator) {
  const { default: tenpay } = await import('tenpay');
  const client = createRequire(createRequire(import.meta.url).resolve('tenpay'))('urllib');
  const ca = readFileSync(simulator.ca);
  client.httpsAgent.options.ca = ca;
  if (name === 'tenpay-kept') client.httpsAgent.keepAlive = client.httpsAgent.options.keepAlive = true;
  const { mch_id: mchid, appid, key: partnerKey } = simulator.merchant;
  const shop = new tenpay({ appid, mchid, partnerKey, notify_url: 'http://127.0.0.1/notices' });
  for (const [what, url] of Object.entries(shop.urls)) {
    shop.urls[what] = url.replace('https://api.mch.weixin.qq.com', simulator.https);
  }
  return {
    place: async (out_trade_no) => {
      const asked = { ...common, out_trade_no, body: 'tea', total_fee: TOTAL, trade_type: 'NATIVE' };
      return (await shop.unifiedOrder(asked)).code_url;
    },
    receive: async (body) => {
      const { out_trade_no, total_fee } = await shop._parse(body.toString(), 'middleware_pay');
      return [out_trade_no, Number(total_fee)];
    },
    query: async (out_trade_no) => (await shop.orderQuery({ out_trade_no })).trade_state === 'SUCCESS',
  };
}

async function fenpayOf({ config }) {
  const { fenpay } = await import('./ours.mjs');
  config.merchants[0].v2.sign_type = 'MD5';
  config.ledger = name === 'memory' ? 'memory:' : `sqlite:${folder}/pay.db`;
  const { order, ...engine } = opened(await fenpay.Engine.open(config));
  return {
    place: async (out_trade_no) => {
      const asked = { ...common, out_trade_no, kind: 'native', total: TOTAL, description: 'tea', client_ip: '127.0.0.1' };
      return (await order.place(asked)).code_url;
    },
    receive: async (body) => {
      const { outcome } = await engine.receive(body);
      assert.equal(outcome.order.state, 'paid');
      return [outcome.order.out_trade_no, outcome.order.total];
    },
    query: async (out_trade_no) => (await order.query({ out_trade_no })).state === 'paid',
  };
}

const opened = (engine) => ({ order: engine.order, receive: (body) => engine.receive(body) });

/** Says something to the simulator, over a connection of its own. */
function tell({ control }, action, body) {
  return new Promise((resolve, reject) => {
    const asked = request(`${control}/${action}`, { method: 'POST', agent: false }, async (answer) => {
      const parts = [];
      for await (const part of answer) parts.push(part);
      const text = Buffer.concat(parts).toString();
      answer.statusCode === 200 ? resolve(JSON.parse(text)) : reject(new Error(text));
    });
    asked.on('error', reject).end(JSON.stringify(body));
  });
}

/** Pays an order and takes the notice of it. */
async function noticeOf(simulator, out_trade_no) {
  await tell(simulator, 'pay', { out_trade_no });
  const [{ id, body }] = await tell(simulator, 'notices/take', {});
  // That it is answered keeps it from coming again.
  await tell(simulator, 'notices/answer', { id, status: 200, body: '<xml><return_code>SUCCESS</return_code></xml>' });
  return Buffer.from(body);
}

let taken = 0;
async function counted(step) {
  const before = process.cpuUsage();
  const result = await step();
  const { user, system } = process.cpuUsage(before);
  taken += (user + system) / 1e6;
  return result;
}

async function pay(shop, simulator, number) {
  assert.match(await counted(() => shop.place(number)), /^weixin:/);
  const body = await noticeOf(simulator, number);
  assert.deepEqual(await counted(() => shop.receive(body)), [number, TOTAL]);
  assert.ok(await counted(() => shop.query(number)));
}

let shop, simulator, count = 0;
for await (const line of createInterface({ input: process.stdin })) {
  if (!shop) {
    simulator = JSON.parse(line);
    shop = await (name.startsWith('tenpay') ? tenpayOf(simulator) : fenpayOf(simulator));
    console.log('ready');
    continue;
  }
  taken = 0;
  for (let payment = 0; payment < Number(line); payment++) {
    await pay(shop, simulator, `${name}${String(++count).padStart(6, '0')}`);
  }
  console.log(taken);
}
process.exit();
