// What fenpay costs beside tenpay and wechatpay-axios-plugin, all in one run; `tests/peers/measure` keeps
// what it prints: every figure as a line of JSON. With --smoke it only holds all sides to what they claim.

import * as call from './call.mjs';
import * as loop from './loop.mjs';
import * as notice from './notice.mjs';
import * as noticeV3 from './notice-v3.mjs';
import * as order from './order.mjs';
import * as orderV3 from './order-v3.mjs';
import * as payments from './payments.mjs';
import * as start from './start.mjs';
import * as threads from './threads.mjs';

const smoke = process.argv.includes('--smoke');

for (const part of [order, notice, orderV3, noticeV3, threads, call, loop, start, payments]) {
  await part.check();
  if (smoke) continue;
  for await (const figure of part.figures()) console.log(figure);
}
process.exit();
