'use strict';

const { readFileSync } = require('node:fs');
const { readFile } = require('node:fs/promises');
const { inspect } = require('node:util');
const { groups } = require('../generated/face.cjs');
const { brought, bytes, carrier, native, opened } = require('./calls.cjs');
const { refuse } = require('./error.cjs');
const { signed } = require('./headers.cjs');
const { group } = require('./verbs.cjs');
const { written } = require('./json.cjs');

const LATER = Symbol('opened later');
const THREADS = 16;
const QUEUE = 10_000;

/** Merchants, a ledger, and a way to WeChat Pay; its verbs stand in groups, as `engine.order.place`. */
class Engine {
  #native;
  #queue;
  #state = 'open';
  #underWay = 0;
  #idle = () => {};
  #closing;

  constructor(config, options) {
    const { threads = THREADS, queue = QUEUE } = options ?? {};
    this.#native = new native.Engine(carrier(), count('threads', threads, 256));
    this.#queue = count('queue', queue, 1_000_000);
    for (const [name, verbs] of Object.entries(groups)) {
      let made;
      // Made when it is used first: few programs use all.
      Object.defineProperty(this, name, { get: () => (made ??= group(verbs, this)), enumerable: true });
    }
    if (config === LATER) return;
    configuring(() => {
      const text = typeof config === 'string' ? readFileSync(config, 'utf8') : configured(config);
      opened(this.#native.openSync(text));
    });
  }

  static async open(config, options) {
    const engine = new Engine(LATER, options);
    const read = typeof config === 'string' ? readFile(config, 'utf8') : configuring(() => configured(config));
    const text = await Promise.resolve(read).catch((error) => configuring(() => { throw error; }));
    const answer = await brought((call) => engine.#native.open(call, text));
    configuring(() => opened(answer));
    return engine;
  }

  /** Does a verb or a raw operation on a thread of the engine's own. */
  async call(op, params, blob) {
    this.#mayCall(op);
    const text = written(params, op);
    const data = bytes(blob, op);
    if (this.#underWay >= this.#queue) {
      throw refuse('State', { op, advice: 'later', text: `${this.#queue} calls are under way already (option queue)` });
    }
    this.#underWay++;
    try {
      return opened(await brought((call) => this.#native.call(call, op, text, data)));
    } finally {
      if (--this.#underWay === 0) this.#idle();
    }
  }

  /** Does it here and now; the event loop stands still meanwhile. */
  callSync(op, params, blob) {
    this.#mayCall(op);
    return opened(this.#native.callSync(op, written(params, op), bytes(blob, op)));
  }

  /** Verifies and records a notice; gives the exact reply to send, for a notice that is refused too. */
  async receive(body, headers) {
    try {
      const outcome = await this.call('notice.receive', { headers: signed(headers) }, body);
      return new Receipt(outcome.reply, outcome, null);
    } catch (error) {
      if (!error.reply) throw error;
      return new Receipt(error.reply, null, error);
    }
  }

  /** Refuses new calls, waits for those under way, and closes the ledger. */
  close() {
    return (this.#closing ??= this.#close());
  }

  async #close() {
    if (this.#state === 'closed') return;
    this.#state = 'closed';
    if (this.#underWay > 0) await new Promise((resolve) => (this.#idle = resolve));
    opened(await brought((call) => this.#native.close(call)));
  }

  /** Closes here and now; refuses while calls are under way. */
  closeSync() {
    if (this.#state === 'closed' && this.#underWay === 0) return;
    if (this.#underWay > 0) {
      throw refuse('State', { op: 'close', text: `${this.#underWay} calls are under way: await them, or close()` });
    }
    this.#state = 'closed';
    this.#native.closeSync();
  }

  get isOpen() {
    return this.#state === 'open';
  }

  [Symbol.dispose ?? Symbol.for('Symbol.dispose')]() {
    this.closeSync();
  }

  [Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose')]() {
    return this.close();
  }

  toJSON() {
    return { state: this.#state, under_way: this.#underWay };
  }

  [inspect.custom](depth, options) {
    return `Engine ${inspect(this.toJSON(), options)}`;
  }

  #mayCall(op) {
    if (typeof op !== 'string') throw refuse('Input', { op: 'call', field: 'op', text: 'must be the name of an operation' });
    if (this.#state !== 'open') throw refuse('State', { op, text: 'this engine is closed' });
  }
}

/** What a notice was, and the exact reply to send: WeChat Pay must get it whatever the notice was. */
class Receipt {
  #outcome;

  constructor(reply, outcome, error) {
    this.reply = reply;
    this.error = error;
    this.#outcome = outcome;
  }

  /** What the notice was and did; throws the error of one that was refused. */
  get outcome() {
    if (this.error) throw this.error;
    return this.#outcome;
  }
}

/** The text of a configuration that was given as an object. */
function configured(config) {
  if (config !== undefined && config !== null) return written(config, 'open', 'config');
  throw refuse('Config', { field: 'config', text: 'must be an object, or the path of a JSON file' });
}

/** Whatever is wrong with a configuration is a ConfigError, be it a file or a value that has no JSON. */
function configuring(open) {
  try {
    return open();
  } catch (error) {
    if (error.kind === 'Input') throw refuse('Config', { field: error.field, text: error.text, cause: error.cause });
    if (error.kind) throw error;
    throw refuse('Config', { field: 'config', text: `the file cannot be read: ${error.code ?? 'it is no path'}`, cause: error });
  }
}

function count(name, value, most) {
  if (Number.isSafeInteger(value) && value >= 1 && value <= most) return value;
  throw refuse('Config', { field: name, text: `must be a whole number from 1 to ${most}` });
}

module.exports = { Engine, Receipt };
