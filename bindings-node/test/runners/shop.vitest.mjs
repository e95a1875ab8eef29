import { afterAll, expect, test } from 'vitest';
import { Engine } from 'fenpay';
import { Simulator } from 'fenpay/testing';

const simulator = new Simulator();
const engine = new Engine(simulator.config());
afterAll(async () => {
  await engine.close();
  await simulator.close();
});

test('an order is paid', async () => {
  await engine.order.place({ out_trade_no: 'VITEST-01', kind: 'native', total: 1, description: 'x' });
  simulator.pay('VITEST-01');
  await simulator.deliver(engine);
  expect(await engine.order.get({ out_trade_no: 'VITEST-01' })).toMatchObject({ state: 'paid', total: 1 });
  await expect(engine.order.get({ out_trade_no: 'NO-SUCH-1' })).rejects.toThrow('no such order');
});
