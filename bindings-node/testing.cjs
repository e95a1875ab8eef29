'use strict';
// WeChat Pay in this process, for a shop's own tests: node:test, vitest, jest or any other.

const { inspect } = require('node:util');
const { brought, carrier, native, opened } = require('./shell/calls.cjs');
const { Engine } = require('./shell/engine.cjs');
const { refuse } = require('./shell/error.cjs');
const { written } = require('./shell/json.cjs');

/** Those that nobody closed: an engine knows only their addresses, so collecting one would cut it off. */
const running = new Set();

/** A WeChat Pay that takes orders, lets a pretend payer pay them, refunds, bills, and misbehaves. */
class Simulator {
  #native = new native.Simulator();
  #told;
  #closing;

  constructor(settings) {
    // Nothing is posted unless somebody asks for it: `deliver` hands notices over.
    this.#told = opened(this.#native.start(written({ hold_notices: true, ...settings }, 'simulator', 'settings')));
    running.add(this.#native);
  }

  get httpUrl() {
    return this.#told.http_url;
  }

  get httpsUrl() {
    return this.#told.https_url;
  }

  get caPem() {
    return this.#told.ca_pem;
  }

  /** A configuration for an engine; its merchant is one of the simulator's. */
  config({ ledger = 'memory:', notifyUrl = 'https://shop.example/notify', merchant = 0 } = {}) {
    return opened(this.#native.configuration(merchant, ledger, notifyUrl));
  }

  /** Does what a request line of the control API says: `POST pay`. */
  control(line, body) {
    return opened(this.#native.control(line, written(body ?? {}, line, 'body')));
  }

  pay(order, { person } = {}) {
    this.control('POST pay', { ...which(order), person });
  }

  payWithCoupon(order, coupon) {
    this.control('POST pay', { ...which(order), coupon });
  }

  hesitate(order) {
    this.control('POST hesitate', which(order));
  }

  cancel(order) {
    this.control('POST cancel', which(order));
  }

  noMoney(order) {
    this.control('POST no_money', which(order));
  }

  script(...reactions) {
    this.control('POST script', { orders: reactions.flat() });
  }

  autoPay(reaction = { do: 'pay' }) {
    this.control('POST auto_pay', { reaction });
  }

  authCode(code, reaction) {
    this.control('POST auth_code', { code, reaction });
  }

  refundsEnd(...ends) {
    this.control('POST refunds_end', { ends: ends.flat() });
  }

  payoutsEnd(...ends) {
    this.control('POST payouts_end', { ends: ends.flat() });
  }

  fault(fault) {
    this.control('POST faults', fault);
  }

  clearFaults() {
    this.control('DELETE faults');
  }

  /** Moves the clock by so many milliseconds, or to the next day's 10:00, when bills are there. */
  advance(by) {
    this.control('POST advance', typeof by === 'string' ? { to: by } : { ms: by });
  }

  orders() {
    return this.control('GET orders');
  }

  refunds() {
    return this.control('GET refunds');
  }

  payouts() {
    return this.control('GET payouts');
  }

  notices() {
    return this.control('GET notices');
  }

  /** The notices that are due; each counts as sent. Their bodies are the bytes of a request. */
  takeNotices() {
    return this.control('POST notices/take').map((notice) => ({ ...notice, body: Buffer.from(notice.body) }));
  }

  answer(id, { status, body }) {
    this.control('POST notices/answer', { id, status, body: String(body) });
  }

  resend(id) {
    this.control('POST resend', { id });
  }

  /** Hands every due notice to an engine, or to a function that gives the reply; gives what was replied. */
  async deliver(to) {
    const take = to instanceof Engine ? async (notice) => (await to.receive(notice.body, notice.headers)).reply : to;
    if (typeof take !== 'function') throw refuse('Input', { op: 'deliver', field: 'to', text: 'must be an engine, or a function' });
    const delivered = [];
    for (const notice of this.takeNotices()) {
      const reply = await take(notice);
      if (typeof reply?.status !== 'number') {
        throw refuse('Input', { op: 'deliver', field: 'reply', text: 'must be an object with status and body' });
      }
      this.answer(notice.id, { status: reply.status, body: reply.body ?? '' });
      delivered.push({ notice, reply });
    }
    return delivered;
  }

  /** A code with which the engine gets this openid from the exchange. */
  issueCode(openid, appid) {
    return this.control('POST code', { openid, appid }).code;
  }

  /** Stops the servers. */
  close() {
    running.delete(this.#native);
    return (this.#closing ??= brought((call) => this.#native.close(carrier(), call)).then(() => undefined));
  }

  [Symbol.dispose ?? Symbol.for('Symbol.dispose')]() {
    void this.close();
  }

  [Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose')]() {
    return this.close();
  }

  [inspect.custom](depth, options) {
    return `Simulator ${inspect({ http_url: this.httpUrl, https_url: this.httpsUrl }, options)}`;
  }
}

/** An order by its number, or by what its placing gave. */
function which(order) {
  return typeof order === 'string' ? { out_trade_no: order } : order;
}

module.exports = { Simulator };
