'use strict';

const { elsewhere, raw, replied } = require('../shell/reception.cjs');

exports.receiver = (engine, options = {}) => async (context, next) => {
  if (elsewhere(options.path, context.path)) return next();
  const { req } = context;
  const reply = await replied(engine, options, context, { method: req.method, headers: req.headers, read: () => raw(req) });
  if (reply === null) {
    context.respond = false;
    return;
  }
  context.status = reply.status;
  context.set(reply.headers);
  context.body = reply.body;
};
