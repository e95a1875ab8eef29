// Tells when its calls are under way, and waits for its end.
import { parentPort } from 'node:worker_threads';
import { Engine } from 'fenpay';
import { Simulator } from 'fenpay/testing';

const simulator = new Simulator();
const engine = new Engine(simulator.config(), { threads: 4 });
simulator.fault({ operation: '/pay/*', kind: 'delay', ms: 100, count: 100 });
for (let at = 0; at < 50; at++) engine.order.place({ out_trade_no: `WORKER-${at}`, kind: 'native', total: 1, description: 'x' }).catch(() => {});
parentPort.postMessage('under way');
