import { Engine } from 'fenpay';
import { Simulator } from 'fenpay/testing';

const simulator = new Simulator();
const engine = new Engine(simulator.config());
engine.order.get({ out_trade_no: 'NO-SUCH-1' });
