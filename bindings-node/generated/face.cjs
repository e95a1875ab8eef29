// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
'use strict';

exports.kinds = {
  Config: 101,
  Input: 102,
  State: 103,
  Missing: 104,
  Rejected: 201,
  Throttled: 202,
  Gateway: 203,
  Network: 301,
  Timeout: 302,
  Wire: 303,
  Forged: 401,
  Sealed: 402,
  Stale: 403,
  Mismatch: 404,
  Probe: 405,
  Ledger: 501,
  Conflict: 502,
  Internal: 900,
};

exports.advices = ['never', 'same', 'later', 'query'];

// Method, name of the verb, and where its bytes stand.
exports.groups = {
  order: {
    place: ['order.place', 'none'],
    query: ['order.query', 'none'],
    close: ['order.close', 'none'],
    reverse: ['order.reverse', 'none'],
    get: ['order.get', 'none'],
  },
  refund: {
    place: ['refund.place', 'none'],
    query: ['refund.query', 'none'],
    get: ['refund.get', 'none'],
  },
  redpack: {
    place: ['redpack.place', 'none'],
    query: ['redpack.query', 'none'],
    get: ['redpack.get', 'none'],
  },
  transfer: {
    place: ['transfer.place', 'none'],
    query: ['transfer.query', 'none'],
    cancel: ['transfer.cancel', 'none'],
    get: ['transfer.get', 'none'],
  },
  sharing: {
    place: ['sharing.place', 'none'],
    unfreeze: ['sharing.unfreeze', 'none'],
    query: ['sharing.query', 'none'],
    get: ['sharing.get', 'none'],
  },
  sharing_return: {
    place: ['sharing_return.place', 'none'],
    query: ['sharing_return.query', 'none'],
    get: ['sharing_return.get', 'none'],
  },
  notice: {
    receive: ['notice.receive', 'first'],
  },
  event: {
    take: ['event.take', 'none'],
    done: ['event.done', 'none'],
  },
  task: {
    tick: ['task.tick', 'none'],
  },
  ledger: {
    verify: ['ledger.verify', 'none'],
  },
  bill: {
    fetch: ['bill.fetch', 'none'],
    compare: ['bill.compare', 'last'],
  },
  client: {
    params: ['client.params', 'none'],
  },
  scan: {
    link: ['scan.link', 'none'],
    answer: ['scan.answer', 'none'],
  },
  openid: {
    exchange: ['openid.exchange', 'none'],
    link: ['openid.link', 'none'],
  },
  http: {
    prepare: ['http.prepare', 'last'],
    complete: ['http.complete', 'first'],
  },
  host: {
    step: ['host.step', 'last'],
  },
};

exports.tools = {
  v2: {
    sign: ['v2.sign', 'none'],
    verify: ['v2.verify', 'none'],
    encode: ['v2.encode', 'none'],
    decode: ['v2.decode', 'first'],
    openNotice: ['v2.open_notice', 'first'],
    openRefund: ['v2.open_refund', 'none'],
  },
  v3: {
    sign: ['v3.sign', 'last'],
    verify: ['v3.verify', 'first'],
    open: ['v3.open', 'none'],
  },
  about: {
    version: ['about.version', 'none'],
  },
};
