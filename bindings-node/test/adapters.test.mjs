// Notices through real applications of every framework: exact bytes in, the exact reply out.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import 'reflect-metadata';
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import express from 'express';
import Fastify from 'fastify';
import { Hono } from 'hono';
import Koa from 'koa';
import bodyParser from 'koa-bodyparser';
import expressAdapter from 'fenpay/adapters/express';
import fastifyAdapter from 'fenpay/adapters/fastify';
import fetchAdapter from 'fenpay/adapters/fetch';
import koaAdapter from 'fenpay/adapters/koa';
import nestAdapter from 'fenpay/adapters/nest';
import nodeAdapter from 'fenpay/adapters/node';
import { paid, shop } from './support.mjs';

async function listening(server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => (server.closeAllConnections(), server.close()) };
}

/** A fetch handler behind node:http, as Next and the servers of Hono have it. */
function served(handle, failed) {
  return createServer(async (incoming, outgoing) => {
    const gone = new AbortController();
    outgoing.once('close', () => gone.abort());
    const hasBody = !['GET', 'HEAD'].includes(incoming.method);
    const body = hasBody ? Readable.toWeb(incoming) : undefined;
    const request = new Request(`http://shop${incoming.url}`, { method: incoming.method, headers: incoming.headers, body, duplex: 'half', signal: gone.signal });
    try {
      const response = await handle(request);
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(Buffer.from(await response.arrayBuffer()));
    } catch (error) {
      failed(error);
      outgoing.writeHead(500).end();
    }
  });
}

// Each makes an app that receives notices at /notify, with a parser before it that reads them if so wanted.
const apps = {
  async node(engine, { failed, parsed, received }) {
    const receive = nodeAdapter.receiver(engine, { path: '/notify', failed, received });
    const server = createServer(async (request, response) => {
      if (parsed) for await (const part of request) void part;
      await receive(request, response);
    });
    return listening(server);
  },

  async express(engine, { failed, parsed, received }) {
    const app = express();
    if (parsed) app.use(express.text({ type: '*/*' }));
    app.use('/notify', expressAdapter.receiver(engine, { received }));
    app.use((error, request, response, next) => {
      failed(error);
      response.status(500).end();
      void next;
    });
    return listening(createServer(app));
  },

  async koa(engine, { failed, parsed, received }) {
    const app = new Koa();
    // Koa tells of a request that broke off by itself, however it was answered.
    app.on('error', (error) => error.code?.startsWith('HPE_') || error.code === 'ECONNRESET' || failed(error));
    if (parsed) app.use(bodyParser({ enableTypes: ['json', 'form', 'text', 'xml'], extendTypes: { text: ['text/xml'] } }));
    app.use(koaAdapter.receiver(engine, { path: '/notify', received }));
    return listening(createServer(app.callback()));
  },

  async fastify(engine, { failed, parsed, received }) {
    const app = Fastify({ forceCloseConnections: true });
    app.setErrorHandler((error, request, reply) => {
      if (error.statusCode) return reply.code(error.statusCode).send();
      failed(error);
      return reply.code(500).send();
    });
    if (parsed) app.addHook('preHandler', async (request) => void (request.body = String(request.body)));
    await app.register(fastifyAdapter.receiver(engine, { path: '/notify', received }));
    return { url: await app.listen({ port: 0, host: '127.0.0.1' }), close: () => app.close() };
  },

  async nest(engine, { failed, parsed, received }) {
    class AppController {}
    Controller()(AppController);
    class AppModule {
      configure(consumer) {
        consumer.apply(nestAdapter.receiver(engine, { received })).forRoutes('notify');
      }
    }
    Module({ controllers: [AppController] })(AppModule);
    const app = await NestFactory.create(AppModule, { logger: false, rawBody: true });
    if (parsed) app.use(express.text({ type: '*/*' }));
    app.useGlobalFilters({ catch: (error, host) => (failed(error), host.switchToHttp().getResponse().status(500).end()) });
    await app.listen(0, '127.0.0.1');
    return { url: await app.getUrl(), close: () => (app.getHttpServer().closeAllConnections(), app.close()) };
  },

  async next(engine, { failed, parsed, received }) {
    // A route file of Next's app router: export const POST = receiver(engine).
    const POST = fetchAdapter.receiver(engine, { received });
    return listening(served(async (request) => (parsed && (await request.text()), POST(request)), failed));
  },

  async hono(engine, { failed, parsed, received }) {
    const receive = fetchAdapter.receiver(engine, { received });
    const app = new Hono();
    if (parsed) app.use(async (c, next) => (await c.req.text(), next()));
    app.all('/notify', (c) => receive(c.req.raw));
    app.onError((error, c) => (failed(error), c.body(null, 500)));
    return listening(served((request) => app.fetch(request), failed));
  },
};

const post = (app, body, headers = { 'content-type': 'text/xml' }) => fetch(`${app.url}/notify`, { method: 'POST', body, headers });

/** Sends more of a body than was asked for, and gives the status that came back. */
function flood(app, size) {
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${app.url}/notify`, { method: 'POST', headers: { 'content-type': 'text/xml', 'transfer-encoding': 'chunked' } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('error', reject);
    request.write(Buffer.alloc(size, 0x20));
  });
}

/** Begins a body, and goes. */
async function abandon(app) {
  const { port } = new URL(app.url);
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write('POST /notify HTTP/1.1\r\nhost: shop\r\ncontent-type: text/xml\r\ncontent-length: 1000\r\n\r\n<xml>');
  await new Promise((resolve) => setTimeout(resolve, 30));
  socket.destroy();
  await new Promise((resolve) => setTimeout(resolve, 30));
}

/** The headers in which WeChat Pay signs, of what an adapter hands to an engine. */
function signing(headers) {
  const pairs = headers instanceof Headers ? [...headers] : Object.entries(headers);
  return Object.fromEntries(pairs.filter(([name]) => name.startsWith('wechatpay-')));
}

for (const [name, start] of Object.entries(apps)) {
  test(`${name}: a notice goes in as it came, and the reply goes out as it is`, async (t) => {
    const world = shop(t);
    const failures = [];
    const told = [];
    const app = await start(world.engine, { failed: (error) => failures.push(error), received: (notice) => told.push(notice) });
    t.after(() => app.close());

    const notice = await paid(world, `ORDER-${name}`);
    const good = await post(app, notice.body, notice.headers);
    assert.equal(good.status, 200);
    assert.match(good.headers.get('content-type'), /^text\/xml/);
    assert.equal(await good.text(), told[0].reply.body);
    assert.match(told[0].reply.body, /SUCCESS/);
    assert.equal((await world.engine.order.get({ out_trade_no: `ORDER-${name}` })).state, 'paid');

    const forged = await post(app, notice.body.toString().replace('100', '101'), notice.headers);
    assert.equal(forged.status, told[1].reply.status);
    assert.match(await forged.text(), /FAIL/);
    assert.equal(told[1].error.kind, 'Forged');

    const untyped = await post(app, notice.body, {});
    assert.match(await untyped.text(), /SUCCESS/);
    assert.deepEqual(failures, []);
  });

  test(`${name}: the headers that sign go to the engine, and two are not taken for one`, async (t) => {
    const given = [];
    const reply = { status: 200, headers: {}, body: 'SUCCESS' };
    const witness = { receive: async (body, headers) => (given.push(signing(headers)), { reply, error: null }) };
    const app = await start(witness, { failed: assert.fail });
    t.after(() => app.close());

    const headers = { 'Wechatpay-Nonce': 'n', 'WECHATPAY-SIGNATURE': 'c2lnbg+/==', 'content-type': 'application/json', 'x-other': 'x' };
    assert.equal((await post(app, '{}', headers)).status, 200);
    const twice = { ...headers, 'Wechatpay-Nonce': ['n', 'm'] };
    const request = httpRequest(`${app.url}/notify`, { method: 'POST', headers: twice }).end('{}');
    const [response] = await once(request, 'response');
    response.resume();
    const single = { 'wechatpay-nonce': 'n', 'wechatpay-signature': 'c2lnbg+/==' };
    assert.deepEqual(given[0], single);
    assert.deepEqual(given[1], { ...single, 'wechatpay-nonce': 'n, m' });
  });

  test(`${name}: a notice of version 3 is verified by the headers that came`, async (t) => {
    const world = shop(t, { dialects: 'v3' });
    const failures = [];
    const told = [];
    const app = await start(world.engine, { failed: (error) => failures.push(error), received: (notice) => told.push(notice) });
    t.after(() => app.close());
    const notice = await paid(world, `THIRD-${name}`);
    for (const wrong of [{ 'content-type': 'application/json' }, { ...notice.headers, 'wechatpay-nonce': 'another' }]) {
      assert.ok((await post(app, notice.body, wrong)).status >= 400);
    }
    const good = await post(app, notice.body, notice.headers);
    assert.equal(good.status, 200);
    assert.equal(await good.text(), told[2].reply.body);
    assert.deepEqual(told.map(({ error }) => error?.kind ?? 'taken'), ['Forged', 'Forged', 'taken']);
    assert.deepEqual(failures, []);
  });

  test(`${name}: what is no notice is refused, and the next one is received`, async (t) => {
    const world = shop(t);
    const failures = [];
    const app = await start(world.engine, { failed: (error) => failures.push(error) });
    t.after(() => app.close());

    if (name !== 'next') {
      const got = await fetch(`${app.url}/notify`);
      assert.equal(got.status, 405);
      assert.equal(got.headers.get('allow'), 'POST');
    }
    assert.equal((await post(app, Buffer.alloc(256 * 1024 + 1, 0x20))).status, 413);
    assert.equal(await flood(app, 300 * 1024), 413);
    await abandon(app);
    assert.match(await (await post(app, '')).text(), /FAIL/);
    const notice = await paid(world, `AFTER-${name}`);
    assert.match(await (await post(app, notice.body, notice.headers)).text(), /SUCCESS/);
    assert.deepEqual(failures, []);
  });

  test(`${name}: a body that was read before is an error that says so`, async (t) => {
    const world = shop(t);
    const failures = [];
    const app = await start(world.engine, { parsed: true, failed: (error) => failures.push(error) });
    t.after(() => app.close());
    const notice = await paid(world, `PARSED-${name}`);
    assert.equal((await post(app, notice.body, notice.headers)).status, 500);
    assert.equal(failures.length, 1);
    assert.equal(failures[0].kind, 'Input');
    assert.equal(failures[0].field, 'body');
    assert.match(failures[0].message, /before any body parser/);
  });

  test(`${name}: a host that fails gets the notice again`, async (t) => {
    const world = shop(t);
    const failures = [];
    const app = await start(world.engine, {
      failed: (error) => failures.push(error),
      received: () => Promise.reject(new Error('the host has no database')),
    });
    t.after(() => app.close());
    const notice = await paid(world, `AGAIN-${name}`);
    assert.equal((await post(app, notice.body, notice.headers)).status, 500);
    assert.match(failures[0].message, /no database/);
  });
}

test('a body that a parser kept as bytes is taken', async (t) => {
  const world = shop(t);
  const app = express();
  app.use(express.raw({ type: '*/*' }));
  app.use('/notify', expressAdapter.receiver(world.engine));
  const server = await listening(createServer(app));
  t.after(() => server.close());
  const notice = await paid(world, 'RAW-0001');
  assert.match(await (await post(server, notice.body, notice.headers)).text(), /SUCCESS/);
});

test('node:http answers other paths with 404 and prints what nobody is told of', async (t) => {
  const world = shop(t);
  const server = await listening(createServer(nodeAdapter.receiver(world.engine, { path: '/notify' })));
  t.after(() => server.close());
  assert.equal((await fetch(`${server.url}/other`, { method: 'POST', body: 'x' })).status, 404);
  const printed = t.mock.method(console, 'error', () => {});
  await world.engine.close();
  assert.equal((await post(server, '<xml></xml>')).status, 500);
  assert.equal(printed.mock.calls[0].arguments[0].kind, 'State');
});
