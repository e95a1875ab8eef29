// Whatever a program does to the package, it gets a typed error or its result, and the process lives.

import assert from 'node:assert/strict';
import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { inspect, promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import * as fenpay from 'fenpay';
import { Engine, InputError, StateError, tool, v2 } from 'fenpay';
import { Simulator } from 'fenpay/testing';
import { refusal, shop } from './support.mjs';

const run = promisify(execFile);
const key = '0123456789abcdef0123456789ABCDEF';
const config = { ledger: 'memory:', merchants: [{ mchid: '1900000109', appids: ['wx1'], notify_url: 'https://shop.example/n', v2: { key } }] };

test('import and require give the very same classes', () => {
  const required = createRequire(import.meta.url)('fenpay');
  assert.deepEqual(Object.keys(required).sort(), Object.keys(fenpay).sort());
  for (const name of Object.keys(required)) assert.equal(required[name], fenpay[name], name);
});

test('what has no JSON is refused by its path, and nothing is sent', () => {
  const cycle = { deep: {} };
  cycle.deep.again = cycle;
  const cases = [
    ['a float', 12.5, 'a'],
    ['NaN, which JSON.stringify would make null', NaN, 'a'],
    ['Infinity', Infinity, 'a'],
    ['minus zero', -0, 'a'],
    ['an unsafe integer', 2 ** 53, 'a'],
    ['a bigint beyond the safe integers', 2n ** 53n, 'a'],
    ['a bigint below them', -(2n ** 53n), 'a'],
    ['a bigint beyond 64 bits', 2n ** 80n, 'a'],
    ['half a character', '绿\ud800', 'a'],
    ['a function', () => 1, 'a'],
    ['a symbol', Symbol('x'), 'a'],
    ['a date', new Date(0), 'a'],
    ['a map', new Map([['x', 1]]), 'a'],
    ['a boxed number', Object(1), 'a'],
    ['a boxed text', Object('x'), 'a'],
    ['bytes', Buffer.from('x'), 'a'],
    ['a promise', Promise.resolve(1), 'a'],
    ['a regular expression', /x/, 'a'],
    ['an object that says what it would be', { toJSON: () => 1 }, 'a'],
    ['undefined in a list', [1, undefined], 'a[1]'],
    ['a hole in a list', [1, , 2], 'a[1]'],
    ['a float deep inside', { goods: [{ price: 1 }, { price: 0.1 }] }, 'a.goods[1].price'],
    ['a cycle', cycle, 'a'],
  ];
  for (const [what, value, field] of cases) {
    assert.throws(() => v2.sign({ params: { a: value }, key }), (error) => {
      assert.ok(error instanceof InputError, `${what}: ${error}`);
      assert.deepEqual([error.field, error.advice, error.op], [field, 'never', 'v2.sign'], what);
      assert.match(error.stack, /boundary\.test\.mjs/, what);
      return true;
    });
  }
});

test('members that are tricks mean what they say or are refused', () => {
  const signed = (params) => v2.sign({ params, key }).sign;
  const plain = signed({ a: '1' });
  assert.equal(signed({ a: '1', b: undefined }), plain);
  assert.equal(signed({ a: '1', [Symbol('b')]: 2 }), plain);
  assert.equal(signed(Object.assign(Object.create(null), { a: '1' })), plain);
  assert.equal(signed(Object.assign(Object.create({ inherited: 1 }), { a: '1' })), plain);
  assert.equal(signed(Object.defineProperty({ a: '1' }, 'hidden', { value: 1 })), plain);
  assert.equal(signed({ a: 1n }), signed({ a: 1 }));
  class Form {
    a = '1';
  }
  assert.equal(signed(new Form()), plain);
  let reads = 0;
  assert.equal(signed({ get a() { return String((reads += 1)); } }), plain);
  assert.equal(reads, 1);
  const own = JSON.parse('{"__proto__": "x", "a": "1"}');
  assert.notEqual(signed(own), plain);
  assert.equal({}.x, undefined);
  assert.equal(tool('v2.decode', {}, v2.encode({ params: { constructor: 'x' } }).blob).params.constructor, 'x');
});

test('what throws while it is read is told with its cause', () => {
  const cause = new Error('mine');
  const params = { get a() { throw cause; } };
  assert.throws(() => v2.sign({ params, key }), (error) => error instanceof InputError && error.cause === cause);
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  assert.throws(() => v2.sign({ params: proxy, key }), InputError);
  assert.throws(() => v2.sign(proxy), InputError);
});

test('params, operations and bytes of any other type are refused', () => {
  for (const params of [1, 'x', [], true, () => 1, Symbol('x'), 1n]) assert.throws(() => v2.sign(params), InputError);
  for (const blob of [1, {}, [1], true, () => 1, 'x\udfff']) assert.throws(() => v2.decode(blob), InputError);
  for (const op of ['', 'v2.nothing', 'order.place', '__proto__', 'x'.repeat(100_000)]) {
    assert.throws(() => tool(op, {}), InputError);
  }
  const engine = new Engine(config);
  for (const op of [undefined, null, 1, {}, Symbol('x')]) assert.throws(() => engine.callSync(op), InputError);
  assert.equal(engine.callSync('v2.sign', { params: { a: 1 }, key }).sign.length, 64);
  engine.closeSync();
});

test('bytes in every form are the same bytes, and a detached buffer is refused', () => {
  const message = v2.encode({ params: { a: '绿茶' } }).blob;
  const shared = new Uint8Array(new SharedArrayBuffer(message.length));
  shared.set(message);
  const wide = new Uint8Array(message.length + 2);
  wide.set(message, 1);
  const forms = [message, message.toString(), new Uint8Array(message), shared, wide.subarray(1, -1), new DataView(new Uint8Array(message).buffer), new Uint8Array(message).buffer];
  for (const form of forms) assert.deepEqual({ ...v2.decode(form).params }, { a: '绿茶' });
  const gone = new Uint8Array(message);
  structuredClone(gone, { transfer: [gone.buffer] });
  assert.throws(() => v2.decode(gone), InputError);
  const view = new DataView(new ArrayBuffer(8));
  structuredClone(view, { transfer: [view.buffer] });
  assert.throws(() => v2.decode(view), InputError);
});

test('bytes that change during an asynchronous call were copied before', async (t) => {
  const { engine } = shop(t);
  const message = v2.encode({ params: { a: '1' } }).blob;
  const calls = Array.from({ length: 200 }, () => {
    const bytes = new Uint8Array(message);
    const call = engine.call('v2.decode', {}, bytes);
    bytes.fill(0);
    structuredClone(bytes, { transfer: [bytes.buffer] });
    return call;
  });
  for (const { params } of await Promise.all(calls)) assert.deepEqual({ ...params }, { a: '1' });
});

test('neither an engine nor its errors show a secret', (t) => {
  const { engine } = shop(t);
  const shown = [inspect(engine, { depth: 9, showHidden: true }), JSON.stringify(engine), String(engine), inspect({ engine })].join();
  assert.match(shown, /open/);
  const wrong = { ...config, merchants: [{ ...config.merchants[0], v2: { key: 'a-secret-that-is-too-short' } }] };
  assert.throws(() => new Engine(wrong), (error) => {
    assert.equal(error.problems[0].field, 'merchants[0].v2.key');
    assert.doesNotMatch(`${inspect(error)}${JSON.stringify(error)}`, /a-secret/);
    return true;
  });
  for (const secret of [key, 'PRIVATE KEY', '1900000109']) assert.ok(!shown.includes(secret));
});

test('a configuration that is wrong is a ConfigError, wherever it came from', async () => {
  const wrong = [undefined, null, 1, [], {}, 'no-such-file.json', 'package.json', '\0', { ...config, ledger: NaN }];
  for (const given of wrong) {
    assert.throws(() => new Engine(given), { name: 'ConfigError' });
    assert.equal((await refusal(() => Engine.open(given))).name, 'ConfigError');
  }
  for (const options of [{ threads: 0 }, { threads: 1.5 }, { threads: 10_000 }, { queue: -1 }]) {
    assert.throws(() => new Engine(config, options), { name: 'ConfigError' });
  }
});

test('close waits for what is under way, and closeSync refuses', async (t) => {
  const { engine, simulator } = shop(t, {}, { threads: 4 });
  simulator.fault({ operation: '/pay/orderquery', kind: 'delay', ms: 200, count: 20 });
  await engine.order.place({ out_trade_no: 'CLOSE-01', kind: 'native', total: 1, description: 'x' });
  const calls = Array.from({ length: 8 }, () => engine.order.query({ out_trade_no: 'CLOSE-01' }));
  assert.throws(() => engine.closeSync(), StateError);
  assert.ok(engine.isOpen);
  const closed = engine.close();
  assert.ok(!engine.isOpen);
  assert.equal((await refusal(() => engine.order.get({ out_trade_no: 'CLOSE-01' }))).name, 'StateError');
  let done = 0;
  for (const call of calls) void call.then(() => (done += 1));
  await closed;
  assert.equal(done, 8);
  await engine.close();
  engine.closeSync();
  assert.throws(() => engine.callSync('about.version'), StateError);
});

test('one call too many is refused with advice later, and the others come through', async (t) => {
  const { engine } = shop(t, {}, { queue: 5, threads: 1 });
  const calls = Array.from({ length: 8 }, () => engine.call('about.version', {}));
  const ends = await Promise.allSettled(calls);
  assert.deepEqual(ends.map(({ status }) => status).sort(), [...Array(5).fill('fulfilled'), ...Array(3).fill('rejected')]);
  assert.ok(ends.filter(({ reason }) => reason).every(({ reason }) => reason.kind === 'State' && reason.advice === 'later'));
  assert.ok(await engine.call('about.version', {}));
});

test('an error of an asynchronous call shows who awaited it', async (t) => {
  const { engine } = shop(t);
  async function checkout() {
    return await engine.order.get({ out_trade_no: 'NO-SUCH-1' });
  }
  assert.match((await refusal(checkout)).stack, /at async checkout .*boundary\.test\.mjs/);
});

test('an engine that is collected during its calls still answers them', async () => {
  const { stdout } = await run(process.execPath, ['--expose-gc', 'programs/collected.mjs']);
  assert.equal(stdout, 'answered 50\n');
});

test('a process ends by itself when its calls are done, and not before', async () => {
  const { stdout } = await run(process.execPath, ['--expose-gc', 'programs/ends.mjs']);
  assert.equal(stdout, 'the answer came\n');
});

test('process.exit in the midst of calls ends the process with its code', async () => {
  for (let at = 0; at < 5; at++) {
    const ended = await run(process.execPath, ['programs/exits.mjs']).catch((error) => error);
    assert.equal(ended.code, 7, ended.stderr);
    assert.equal(ended.signal ?? null, null);
  }
});

test('a rejection that nobody takes is told of, as any other', async () => {
  const ended = await run(process.execPath, ['programs/ignores.mjs']).catch((error) => error);
  assert.equal(ended.code, 1);
  assert.match(ended.stderr, /MissingError/);
});

test('worker threads have engines of their own and may be terminated in the midst of calls', async () => {
  const start = () => new Worker(new URL('programs/worker.mjs', import.meta.url));
  const workers = Array.from({ length: 4 }, start);
  const messages = await Promise.all(workers.map((worker) => once(worker, 'message')));
  assert.deepEqual(messages.flat(), Array(4).fill('under way'));
  await Promise.all(workers.map((worker) => worker.terminate()));
  for (let at = 0; at < 10; at++) {
    const worker = start();
    await once(worker, 'message');
    await worker.terminate();
  }
  assert.equal(v2.sign({ params: { a: 1 }, key }).sign.length, 64);
});

test('a process whose only use is in workers lives on when they are gone', async () => {
  const { stdout } = await run(process.execPath, ['programs/only-workers.mjs']);
  assert.equal(stdout, 'alive\n');
});

test('a child process opens an engine of its own', async () => {
  const child = fork(new URL('programs/child.mjs', import.meta.url));
  assert.deepEqual((await once(child, 'message'))[0], { state: 'open' });
  assert.equal((await once(child, 'exit'))[0], 0);
});

test('engines are disposed of as the language does it', async () => {
  const engine = await Engine.open(config);
  await engine[Symbol.asyncDispose]();
  assert.ok(!engine.isOpen);
  const other = new Engine(config);
  other[Symbol.dispose]();
  assert.ok(!other.isOpen);
  const simulator = new Simulator();
  simulator[Symbol.dispose]();
  await simulator.close();
  assert.throws(() => simulator.orders(), StateError);
});

test('the simulator refuses what it does not know, by name', () => {
  for (const [settings, field] of [[{ speed: 0 }, 'speed'], [{ colour: 'red' }, 'colour'], [{ seed: -1 }, 'seed'], [{ seed: 0.5 }, 'seed']]) {
    assert.throws(() => new Simulator(settings), (error) => error instanceof InputError && error.field === field);
  }
});
