// The same types from CommonJS. Compiled only.

import fenpay = require('fenpay');
import adapter = require('fenpay/adapters/fastify');
import testing = require('fenpay/testing');

async function checkout(): Promise<string | null | undefined> {
  await using simulator = new testing.Simulator();
  await using engine = await fenpay.Engine.open(simulator.config());
  void adapter.receiver(engine, { path: '/notify' });
  const order: fenpay.Order = await engine.order.place({ out_trade_no: 'TEA-0001', kind: 'native', total: 1, description: 'x' });
  // @ts-expect-error: no such verb
  await engine.order.pay({});
  const error = new Error() as fenpay.TimeoutError;
  if (error.advice === 'query') await engine.order.query({ out_trade_no: 'TEA-0001' });
  return order.code_url;
}

export = checkout;
