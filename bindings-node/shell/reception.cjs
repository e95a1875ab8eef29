'use strict';
// What all adapters do alike: the raw body and the headers go to the engine, and its reply goes back.

const { refuse } = require('./error.cjs');

/** As much as the engine reads. */
const LIMIT = 256 * 1024;

const refused = (status, headers = {}) => ({ status, headers, body: '' });
const TOO_LARGE = refused(413, { connection: 'close' });

/** The reply to a request; null where the one who asked is gone. */
async function replied(engine, { received } = {}, request, { method, headers, read }) {
  if (method !== 'POST') return refused(405, { allow: 'POST' });
  const body = await read();
  if (body === null) return null;
  if (body.length > LIMIT) return TOO_LARGE;
  const notice = await engine.receive(body, headers);
  await received?.(notice, request);
  return notice.reply;
}

function consumed(how) {
  return refuse('Input', {
    op: 'notice.receive',
    field: 'body',
    text: `${how}, and what it was cannot be had back: the notice must come here before any body parser reads it`,
  });
}

/** The exact body of a node:http request, at most a byte more than the limit; null if it was aborted. */
async function raw(request) {
  for (const kept of [request.rawBody, request.body]) {
    if (kept instanceof Uint8Array) return kept;
  }
  if (request.readableDidRead) throw consumed('the body was read before it came here');
  if (Number(request.headers['content-length']) > LIMIT) return { length: LIMIT + 1 };
  const parts = [];
  let length = 0;
  try {
    // Left early, the request must not be destroyed: its answer goes over the same connection.
    for await (const part of request.iterator({ destroyOnReturn: false })) {
      parts.push(part);
      length += part.length;
      if (length > LIMIT) break;
    }
  } catch (error) {
    if (request.destroyed) return null;
    throw error;
  }
  if (typeof parts[0] === 'string') throw consumed('the body was decoded to text (setEncoding) before it came here');
  return Buffer.concat(parts, length);
}

/** A listener for node:http, which is a middleware too: `next` takes errors and other paths. */
function listener(engine, options = {}) {
  return async (request, response, next) => {
    try {
      if (elsewhere(options.path, request.originalUrl ?? request.url)) {
        return void (next ? next() : send(response, refused(404)));
      }
      const read = () => raw(request);
      const reply = await replied(engine, options, request, { method: request.method, headers: request.headers, read });
      if (reply) send(response, reply);
    } catch (error) {
      if (next) return void next(error);
      // A listener has nobody above it to tell.
      (options.failed ?? console.error)(error, request);
      send(response, refused(500));
    }
  };
}

function send(response, { status, headers, body }) {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

/** Whether a request is for another path than the one that was asked for, if one was. */
function elsewhere(path, url) {
  return path !== undefined && url.split('?', 1)[0] !== path;
}

module.exports = { LIMIT, consumed, elsewhere, listener, raw, replied };
