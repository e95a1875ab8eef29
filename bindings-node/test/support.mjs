// What several tests need: how a reply is compared, and an engine beside a simulator.

import assert from 'node:assert/strict';
import { Engine } from 'fenpay';
import { Simulator } from 'fenpay/testing';

/** A simulator and an engine that talks to it; both are closed when the test ends. */
export function shop(t, settings, options) {
  const simulator = new Simulator(settings);
  const engine = new Engine(simulator.config(), options);
  t.after(async () => {
    await engine.close();
    await simulator.close();
  });
  return { simulator, engine };
}

/** An order that is paid, and the notice of it that waits. */
export async function paid({ engine, simulator }, out_trade_no) {
  await engine.order.place({ out_trade_no, kind: 'native', total: 100, description: '绿茶' });
  simulator.pay(out_trade_no);
  const [notice] = simulator.takeNotices();
  assert.equal(notice.attempt, 1);
  return notice;
}

/** The error that a function throws or a promise rejects with. */
export async function refusal(run) {
  try {
    await run();
  } catch (error) {
    return error;
  }
  assert.fail('nothing was refused');
}
