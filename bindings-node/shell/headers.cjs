'use strict';
// Which of a notice's headers go to the engine.

const { refuse } = require('./error.cjs');

const OWN = /^wechatpay-/i;

/**
 * WeChat Pay's own headers, under which a notice of version 3 is signed: by name, every text that came.
 *
 * A header that came twice stays two, which the engine refuses; node:http and `Headers` make one text of
 * both, which does not verify.
 */
function signed(headers) {
  if (headers === undefined || headers === null) return undefined;
  if (typeof headers !== 'object') throw wrong();
  const kept = {};
  for (const pair of typeof headers[Symbol.iterator] === 'function' ? headers : Object.entries(headers)) {
    // The flat list of node's rawHeaders has texts, of which letters would be taken for a pair.
    if (!Array.isArray(pair)) throw wrong();
    const [name, value] = pair;
    if (!OWN.test(name) || value === undefined || value === null) continue;
    (kept[name.toLowerCase()] ??= []).push(...(Array.isArray(value) ? value : [value]).map(text));
  }
  return kept;
}

/** What came as half of a character was none of WeChat Pay's: it does not verify, and is no error of the caller's. */
function text(value) {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

function wrong() {
  const told = "must be the request's headers: an object, a Headers, or pairs of name and text";
  return refuse('Input', { op: 'notice.receive', field: 'headers', text: told });
}

module.exports = { signed };
