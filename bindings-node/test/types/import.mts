// What TypeScript must take, and what it must refuse, from a module. Compiled only.

import * as fenpay from 'fenpay';
import { ConfigError, Engine, FenpayError, InputError, kinds, tool, v2, version } from 'fenpay';
import type { Advice, Config, Event, Kind, Operations, Order, OrderPlaceParams, Receipt } from 'fenpay';
import { receiver as fetched } from 'fenpay/adapters/fetch';
import { receiver as node } from 'fenpay/adapters/node';
import { Simulator } from 'fenpay/testing';
import { createServer, type IncomingHttpHeaders } from 'node:http';

const config: Config = { ledger: 'memory:', merchants: [{ mchid: '1', v2: { key: 'x' } }] };
const engine = new Engine(config, { threads: 4 });
const later: Promise<Engine> = Engine.open('fenpay.json');

// Verbs.
const asked: OrderPlaceParams = { out_trade_no: 'TEA-0001', kind: 'native', total: 1250n, description: 'x' };
const order: Order = await engine.order.place(asked);
const again: Order = engine.order.getSync({ out_trade_no: order.out_trade_no });
const total: number = again.total;
const url: string | null | undefined = order.code_url;
const { events } = await engine.event.take();
const event: Event | undefined = events[0];
const file: Buffer | undefined = (await engine.bill.fetch({ date: '20260101' })).blob;
const sealed: Buffer = engine.http.prepareSync({ operation: 'POST /pay/unifiedorder', params: {} }).blob;
if (order.state === 'paid' && order.late) console.log(order.transaction_id);

// @ts-expect-error: no such word
await engine.order.place({ ...asked, kind: 'cash' });
// @ts-expect-error: no such parameter
await engine.order.place({ ...asked, totall: 1 });
// @ts-expect-error: a parameter is missing
await engine.order.place({ out_trade_no: 'TEA-0001', kind: 'native', total: 1 });
// @ts-expect-error: money is no text
await engine.order.place({ ...asked, total: '12.50' });
// @ts-expect-error: no such state
if (order.state === 'done') console.log();
// @ts-expect-error: records are read only
order.total = 1;

// By name.
const byName: Order = await engine.call('order.get', { out_trade_no: 'TEA-0001' });
const raw = await engine.call('POST /pay/unifiedorder', {
  body: 'x', out_trade_no: 'TEA-0001', total_fee: 1, spbill_create_ip: '127.0.0.1', trade_type: 'NATIVE', notify_url: 'https://shop.example', product_id: '1',
});
const prepay: string | undefined = raw.fields.prepay_id;
const unlisted = await engine.call('POST /some/new/operation', { any: 'thing' });
const field: string | undefined = unlisted.fields?.['any'];
const coupon: string | undefined = (await engine.call('POST /pay/orderquery', { out_trade_no: 'x' })).fields.coupon_id_0;
type Fee = Operations['POST /pay/unifiedorder']['params']['total_fee'];
const fee: Fee = 1;
const v3 = await engine.call('POST /v3/pay/transactions/jsapi', {
  description: 'x', out_trade_no: 'TEA-0001', notify_url: 'https://shop.example', amount: { total: 1 }, payer: { openid: 'o' },
});
const prepayV3: string | undefined = v3.fields.prepay_id;
const askedV3 = await engine.call('GET /v3/pay/transactions/out-trade-no/{out_trade_no}', { out_trade_no: 'TEA-0001' });
const totalV3: number | undefined = askedV3.fields.amount?.total;
await engine.call('POST /v3/merchant/media/upload', { meta: { filename: 'tea.jpg' } }, new Uint8Array(3));
const nothing: null = (await engine.call('DELETE /v3/merchant-service/complaint-notifications', {})).fields;
// @ts-expect-error: an amount is a number
await engine.call('POST /v3/refund/domestic/refunds', { out_refund_no: 'R', amount: { refund: '1', total: 1, currency: 'CNY' } });
// @ts-expect-error: a field is missing
await engine.call('POST /pay/unifiedorder', { body: 'x' });
// @ts-expect-error: no such field
await engine.call('POST /pay/orderquery', { out_trade_no: 'x', nothing: 1 });
// @ts-expect-error: a verb's parameters are checked by name as well
engine.callSync('order.get', { number: 'x' });

// Tools.
const sign: string = v2.sign({ params: { a: 1 }, key: 'k', sign_type: 'MD5' }).sign;
const fields: { readonly [name: string]: string } = v2.openNotice(new Uint8Array(), { mch_id: '1', key: 'k' }).fields;
const same: string = tool('v2.sign', { params: {}, key: 'k' }).sign;
const about: string = fenpay.about.version().version + version;
// @ts-expect-error: tools give no promise
v2.sign({ params: {}, key: 'k' }).then;
// @ts-expect-error: the bytes come first
v2.openNotice({ mch_id: '1', key: 'k' });

// Notices.
const notice: Receipt = await engine.receive(Buffer.from('<xml/>'), { 'content-type': 'text/xml' });
await engine.receive('{}', new Headers());
await engine.receive('{}', [['wechatpay-nonce', 'n']]);
await engine.receive('{}', new Map([['wechatpay-nonce', 'n']]));
const incoming: IncomingHttpHeaders = { 'wechatpay-nonce': ['a', 'b'] };
await engine.receive('{}', incoming);
// @ts-expect-error: headers are by name
await engine.receive('{}', 'wechatpay-nonce: n');
const status: number = notice.reply.status;
const outcome: string = notice.outcome.outcome;
// @ts-expect-error: a parsed body is no notice
await engine.receive({ xml: {} });

// Errors.
try {
  engine.closeSync();
} catch (error) {
  if (error instanceof InputError) {
    const kind: 'Input' = error.kind;
    const number: 102 = error.number;
    console.log(kind, number, error.field?.length);
  } else if (error instanceof FenpayError) {
    const advice: Advice = error.advice;
    const kind: Kind = error.kind;
    console.log(advice === 'query', kind, error.problems.map(({ field }) => field), kinds.Input);
    // @ts-expect-error: no such advice
    console.log(error.advice === 'maybe');
  }
}
const failed: typeof FenpayError = ConfigError;
// @ts-expect-error: only the package makes them
new InputError();

// Tests.
const simulator = new Simulator({ speed: 10, auto_pay: { do: 'pay', after_ms: 5 } });
const other = new Engine(simulator.config({ ledger: 'sqlite:pay.db' }));
simulator.pay('TEA-0001', { person: 'openid' });
simulator.fault({ operation: '/pay/*', kind: 'drop_after_commit' });
simulator.advance('next-day-10:00');
const delivered = await simulator.deliver((held) => ({ status: held.attempt, body: 'x' }));
const bytes: Buffer | undefined = delivered[0]?.notice.body;
// @ts-expect-error: no such fault
simulator.fault({ operation: '/pay/*', kind: 'fire' });

// Applications.
createServer(node(engine));
const POST: (request: Request) => Promise<Response> = fetched(engine);
// @ts-expect-error: a handler of fetch has no path
fetched(engine, { path: '/notify' });

export { POST, about, again, byName, bytes, coupon, event, failed, fee, field, fields, file, later, other, outcome, prepay, same, sealed, sign, status, total, url };
