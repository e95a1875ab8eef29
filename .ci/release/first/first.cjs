'use strict';
// The first minute with the npm packages on a platform: a payment over TLS with the simulator that they bring.

const assert = require('node:assert/strict');
const { Engine, version } = require('fenpay');
const { Simulator } = require('fenpay/testing');

async function main([ledger]) {
  const simulator = new Simulator();
  const engine = await Engine.open(simulator.config({ ledger }));
  await engine.order.place({ out_trade_no: 'FIRST-1', kind: 'native', total: 1, description: 'tea' });
  simulator.pay('FIRST-1');
  await engine.order.query({ out_trade_no: 'FIRST-1' });
  const { events } = await engine.event.take();
  assert.deepEqual(events.map(({ kind, number }) => [kind, number]), [['payment.paid', 'FIRST-1']]);
  await engine.close();
  await simulator.close();
  console.log(`first.cjs: fenpay ${version} took a payment on ${process.platform} ${process.arch}, Node ${process.versions.node}`);
}

main(process.argv.slice(2));
