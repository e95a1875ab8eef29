'use strict';
// The way there and back: text and bytes in, values or errors out, here or on another thread.

const { setInterval } = require('node:timers');
const native = require('./native.cjs');
const { failure, refuse } = require('./error.cjs');

const waiting = new Map();
let number = 0;
let courier, alive;

/** The one courier of this JavaScript thread, made for its first call. */
function carrier() {
  // The courier does not keep the event loop alive; this does, while calls are under way.
  alive ??= setInterval(() => {}, 2 ** 30).unref();
  courier ??= new native.Courier((call, given) => {
    const take = waiting.get(call);
    waiting.delete(call);
    if (waiting.size === 0) alive.unref();
    take(given);
  });
  return courier;
}

/** Begins a call under a number of its own, and gives what is brought under it. */
function brought(begin) {
  return new Promise((resolve) => {
    const call = ++number;
    begin(call);
    if (waiting.size === 0) alive.ref();
    waiting.set(call, resolve);
  });
}

/** The value of an answer: the text of a success, with a short blob behind a line end, or the whole. */
function opened(given) {
  if (typeof given === 'string') {
    const end = given.indexOf('\n');
    if (end < 0) return JSON.parse(given);
    const body = JSON.parse(given.slice(0, end));
    body.blob = Buffer.from(given.slice(end + 1), 'latin1');
    return body;
  }
  const body = JSON.parse(given.body);
  if (given.status !== 0) {
    const error = failure(body);
    // What a refused notice is answered with.
    if (body.reply) Object.defineProperty(error, 'reply', { value: body.reply });
    throw error;
  }
  if (given.blob) body.blob = given.blob;
  return body;
}

/** The bytes of a blob as a Buffer over the same memory, or of memory that other threads share, a copy. */
function bytes(blob, op) {
  if (blob === undefined || blob === null) return undefined;
  // Most are Buffers, and the native half takes them as they are.
  if (blob instanceof Buffer && !(blob.buffer instanceof SharedArrayBuffer) && blob.byteLength > 0) return blob;
  if (typeof blob === 'string') {
    if (!blob.isWellFormed()) throw refuse('Input', { op, field: 'blob', text: 'holds half of a character (a lone surrogate)' });
    return Buffer.from(blob);
  }
  try {
    if (ArrayBuffer.isView(blob)) {
      const view = Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength);
      return blob.buffer instanceof ArrayBuffer ? view : Buffer.from(view);
    }
    if (blob instanceof ArrayBuffer) return Buffer.from(blob);
  } catch (cause) {
    throw refuse('Input', { op, field: 'blob', text: 'was given away (transferred) and is detached', cause });
  }
  throw refuse('Input', { op, field: 'blob', text: 'must be bytes (a Buffer or a Uint8Array) or text' });
}

module.exports = { brought, bytes, carrier, native, opened };
