// Nothing but a call keeps this process alive, and nothing does afterwards: neither is closed. Nobody
// holds the simulator either, and it must be there all the same.
import { Engine } from 'fenpay';
import { Simulator } from 'fenpay/testing';

const engine = new Engine(new Simulator().config());
globalThis.gc();
engine.order.place({ out_trade_no: 'ENDS-0001', kind: 'native', total: 1, description: 'x' }).then(() => console.log('the answer came'));
