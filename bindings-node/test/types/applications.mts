// The adapters in applications whose frameworks have types of their own. Compiled only.

import type { MiddlewareConsumer } from '@nestjs/common';
import express from 'express';
import fastify from 'fastify';
import { Engine } from 'fenpay';
import { receiver } from 'fenpay/adapters/express';
import { receiver as plugin } from 'fenpay/adapters/fastify';
import { receiver as fetched } from 'fenpay/adapters/fetch';
import { receiver as koa } from 'fenpay/adapters/koa';
import { receiver as nest } from 'fenpay/adapters/nest';
import { Hono } from 'hono';
import Koa from 'koa';

const engine = new Engine('fenpay.json');
express().use('/notify', receiver(engine, { received: ({ error }) => console.log(error?.kind) }));
new Koa().use(koa(engine, { path: '/notify' }));
await fastify().register(plugin(engine, { path: '/notify' }));
const receive = fetched(engine);
new Hono().all('/notify', (c) => receive(c.req.raw));
export const configure = (consumer: MiddlewareConsumer) => consumer.apply(nest(engine)).forRoutes('notify');
