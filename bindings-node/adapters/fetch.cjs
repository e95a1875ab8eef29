'use strict';

const { LIMIT, consumed, replied } = require('../shell/reception.cjs');

/** The exact body of a Request, at most a part more than the limit; null if it was aborted. */
async function bytes(request) {
  if (request.bodyUsed) throw consumed('the body was read before it came here');
  if (Number(request.headers.get('content-length')) > LIMIT) return { length: LIMIT + 1 };
  const parts = [];
  let length = 0;
  try {
    for await (const part of request.body ?? []) {
      parts.push(part);
      length += part.length;
      if (length > LIMIT) break;
    }
  } catch (error) {
    if (request.signal?.aborted || error.name === 'AbortError') return null;
    throw error;
  }
  return Buffer.concat(parts, length);
}

exports.receiver = (engine, options = {}) => async (request) => {
  const { method, headers } = request;
  const reply = await replied(engine, options, request, { method, headers, read: () => bytes(request) });
  if (reply === null) return new Response(null, { status: 400 });
  return new Response(reply.body, { status: reply.status, headers: reply.headers });
};
