import { Engine } from 'fenpay';
import { Simulator } from 'fenpay/testing';

const simulator = new Simulator();
const engine = new Engine(simulator.config());
const { state } = await engine.order.place({ out_trade_no: 'CHILD-001', kind: 'native', total: 1, description: 'x' });
await engine.close();
await simulator.close();
process.send({ state }, () => process.disconnect());
