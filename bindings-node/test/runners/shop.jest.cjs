const { Engine } = require('fenpay');
const { Simulator } = require('fenpay/testing');

const simulator = new Simulator();
const engine = new Engine(simulator.config());
afterAll(async () => {
  await engine.close();
  await simulator.close();
});

// Timers of jest's own must not stop the calls.
jest.useFakeTimers();

test('an order is paid', async () => {
  await engine.order.place({ out_trade_no: 'JEST-0001', kind: 'native', total: 1, description: 'x' });
  simulator.pay('JEST-0001');
  await simulator.deliver(engine);
  expect(await engine.order.get({ out_trade_no: 'JEST-0001' })).toMatchObject({ state: 'paid', total: 1 });
  await expect(engine.order.get({ out_trade_no: 'NO-SUCH-1' })).rejects.toThrow('no such order');
});
