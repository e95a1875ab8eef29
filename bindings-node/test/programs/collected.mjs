// The engine is garbage while its calls are under way.
import { Engine } from 'fenpay';
import { Simulator } from 'fenpay/testing';

const simulator = new Simulator();
let engine = new Engine(simulator.config(), { threads: 2 });
await engine.order.place({ out_trade_no: 'GARBAGE-1', kind: 'native', total: 1, description: 'x' });
const calls = Array.from({ length: 50 }, () => engine.order.query({ out_trade_no: 'GARBAGE-1' }));
engine = undefined;
for (let at = 0; at < 10; at++) {
  globalThis.gc();
  await new Promise((resolve) => setTimeout(resolve, 1));
}
console.log(`answered ${(await Promise.all(calls)).length}`);
await simulator.close();
