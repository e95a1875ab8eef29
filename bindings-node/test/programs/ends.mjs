// Nothing but a call keeps this process alive, and nothing does afterwards: neither is closed.
import { Engine } from 'fenpay';
import { Simulator } from 'fenpay/testing';

const simulator = new Simulator();
const engine = new Engine(simulator.config());
engine.order.place({ out_trade_no: 'ENDS-0001', kind: 'native', total: 1, description: 'x' }).then(() => console.log('the answer came'));
