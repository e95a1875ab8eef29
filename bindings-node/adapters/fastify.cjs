'use strict';

const { LIMIT, consumed, replied } = require('../shell/reception.cjs');

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** A plugin with parsers of its own: the app's are not touched, and do not touch a notice. */
exports.receiver = (engine, options = {}) => async (app) => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LIMIT }, (request, body, done) => done(null, body));
  app.route({
    method: METHODS,
    url: options.path ?? '/',
    exposeHeadRoute: false,
    handler: async (request, response) => {
      const read = async () => {
        if (request.body instanceof Uint8Array) return request.body;
        if (request.body === undefined && !request.raw.readableDidRead) return Buffer.alloc(0);
        throw consumed('the body was read before it came here');
      };
      const { method, headers } = request;
      const reply = await replied(engine, options, request, { method, headers, read });
      return response.code(reply.status).headers(reply.headers).send(reply.body);
    },
  });
};
