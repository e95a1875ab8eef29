'use strict';
// One error class for each kind. What an error holds is what the engine said, under its own names.

const { kinds } = require('../generated/face.cjs');

/** What went wrong (`kind`), what may be done next (`advice`), where, and what WeChat Pay said. */
class FenpayError extends Error {
  constructor(told, options) {
    super(sentence(told), options);
    this.kind = told.kind;
    // Not `status`: Koa and Express would answer their clients with it.
    this.number = kinds[told.kind] ?? kinds.Internal;
    this.advice = told.advice;
    this.op = told.op ?? '';
    this.field = told.field ?? null;
    this.text = told.text;
    this.code = told.code ?? null;
    this.wechat_message = told.message ?? null;
    this.request_id = told.request_id ?? null;
    this.authentic = told.authentic ?? false;
    this.problems = told.problems ?? [];
  }
}

// The name belongs to the class, so that it is no member of each error.
const named = (type, name) => Object.defineProperty(type.prototype, 'name', { value: name, configurable: true, writable: true });
named(FenpayError, 'FenpayError');

const classes = { FenpayError };
for (const kind of Object.keys(kinds)) {
  const name = `${kind}Error`;
  classes[name] = { [name]: class extends FenpayError {} }[name];
  named(classes[name], name);
}

/** The error that a failed reply's body describes. */
function failure(told, options) {
  const type = classes[`${told.kind}Error`] ?? FenpayError;
  return new type(told, options);
}

/** An error of the shell's own: nothing was done. */
function refuse(kind, { cause, ...told }) {
  return failure({ kind, advice: 'never', ...told }, cause === undefined ? undefined : { cause });
}

function sentence({ op, field, text, code, message, problems }) {
  // A text of several problems names the field of each.
  const where = [op, problems?.length ? '' : field].filter(Boolean).join(': ');
  const said = code ? ` [${message ? `${code}: ${message}` : code}]` : '';
  return `${where ? `${where}: ` : ''}${text}${said}`;
}

module.exports = { classes, failure, refuse };
