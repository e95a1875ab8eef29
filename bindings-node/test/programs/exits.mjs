// Leaves while calls wait, run and end.
import { Engine } from 'fenpay';
import { Simulator } from 'fenpay/testing';

const simulator = new Simulator();
const engine = new Engine(simulator.config(), { threads: 8 });
simulator.fault({ operation: '/pay/*', kind: 'delay', ms: 20, count: 100 });
for (let at = 0; at < 200; at++) engine.order.place({ out_trade_no: `EXITS-${at}`, kind: 'native', total: 1, description: 'x' }).catch(() => {});
setTimeout(() => process.exit(7), 50);
