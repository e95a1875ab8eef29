// Prints what the package costs on this machine: node bindings-node/bench/figures.mjs
//
// It measures the packages in bindings-node/test/node_modules (bindings-node/install). The least of
// several rounds is told: what else runs on the machine only ever adds.

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';

const here = createRequire(new URL('../test/figures.cjs', import.meta.url));
const { Engine, v2 } = here('fenpay');
const { Simulator } = here('fenpay/testing');

const told = (what, figure, unit) => console.log(`${what.padEnd(64)} ${figure.toFixed(2).padStart(9)} ${unit}`);

function each(run, times = 5_000, rounds = 15) {
  for (let at = 0; at < times; at++) run();
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const since = performance.now();
    for (let at = 0; at < times; at++) run();
    least = Math.min(least, performance.now() - since);
  }
  return (least / times) * 1e3;
}

async function eachPromise(run, times = 2_000, rounds = 10) {
  for (let at = 0; at < times; at++) await run();
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const since = performance.now();
    for (let at = 0; at < times; at++) await run();
    least = Math.min(least, performance.now() - since);
  }
  return (least / times) * 1e3;
}

const key = '0123456789abcdef0123456789ABCDEF';
const config = (sign_type) => ({
  ledger: 'memory:',
  merchants: [{ mchid: '10000100', appids: ['wx2421b1c4370ec43b'], notify_url: 'https://shop.example/notify', v2: { key, sign_type } }],
});
const params = {
  body: '绿茶 & <two> cups', out_trade_no: '20150806125346', total_fee: 100, spbill_create_ip: '14.23.150.211',
  notify_url: 'https://shop.example/notify', trade_type: 'JSAPI', openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o', attach: 'table 7',
};
const paid = {
  appid: 'wx2421b1c4370ec43b', mch_id: '10000100', device_info: '1000', nonce_str: '60uf9sh6nmppr9azveb2bn7arhy79izk',
  result_code: 'SUCCESS', return_code: 'SUCCESS', openid: 'oHkLxt-htg84TUEbzvlMwQzVDBqo', is_subscribe: 'Y', trade_type: 'JSAPI',
  bank_type: 'CFT', total_fee: 1, fee_type: 'CNY', cash_fee: 1, cash_fee_type: 'CNY', transaction_id: '4008450740201411110005820873',
  out_trade_no: '1415757673', attach: 'table 7', time_end: '20141111170043',
};

function loading() {
  const script = 'const since = performance.now(); require("fenpay"); console.log(performance.now() - since)';
  const cwd = new URL('../test', import.meta.url);
  const times = Array.from({ length: 9 }, () => Number(spawnSync(process.execPath, ['-e', script], { cwd, encoding: 'utf8' }).stdout));
  return Math.min(...times);
}

/** How long the event loop stood still at the most while so many payments were under way. */
async function standstill(payments) {
  const simulator = new Simulator();
  const engine = new Engine(simulator.config());
  const place = (at) => engine.order.place({ out_trade_no: `LOOP-${String(at).padStart(6, '0')}`, kind: 'native', total: 1, description: 'x' });
  await Promise.all(Array.from({ length: 20 }, (_, at) => place(at)));
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const since = performance.now();
  await Promise.all(Array.from({ length: payments }, (_, at) => place(1000 + at)));
  const took = performance.now() - since;
  delay.disable();
  await engine.close();
  await simulator.close();
  return { most: delay.max / 1e6, usual: delay.percentile(99) / 1e6, took };
}

told('require("fenpay")', loading(), 'ms');
for (const sign_type of ['MD5', 'HMAC-SHA256']) {
  const engine = new Engine(config(sign_type));
  const order = { operation: 'POST /pay/unifiedorder', params };
  told(`a signed unified order, ${sign_type}`, each(() => engine.http.prepareSync(order)), 'µs');
  const message = { ...paid, ...(sign_type === 'MD5' ? {} : { sign_type }) };
  const { sign } = v2.sign({ params: message, key, sign_type });
  const { blob } = v2.encode({ params: { ...message, sign } });
  const merchant = { mch_id: '10000100', key, sign_type };
  told(`a notice verified and read, ${sign_type}, ${blob.length} bytes`, each(() => v2.openNotice(blob, merchant)), 'µs');
  if (sign_type === 'MD5') {
    told('the smallest call, here and now', each(() => engine.callSync('about.version')), 'µs');
    told('the smallest call, as a promise', await eachPromise(() => engine.call('about.version')), 'µs');
  }
  await engine.close();
}
const { most, usual, took } = await standstill(200);
told('200 payments at once over TLS, the simulator in the process', took, 'ms');
told('  the event loop stood still: 99 % of the time at most', usual, 'ms');
told('  the event loop stood still: ever, at most', most, 'ms');
