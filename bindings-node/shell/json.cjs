'use strict';
// Writes parameters as the JSON that the engine reads, reading every member once.
//
// JSON.stringify is no use here: it turns NaN into null and a Date into text without a word, and
// asks objects what they would like to be (`toJSON`). What is written here is what was given, or an
// InputError that says where the value is that has no JSON.

const { refuse } = require('./error.cjs');

/** As deep as the engine reads; a value that holds itself is deeper. */
const DEPTH = 32;
const PLAIN = /^[ !#-[\]-~]*$/;

/** The JSON text of an operation's parameters; nothing for none. */
function written(params, op, name = 'params') {
  if (params === undefined || params === null) return undefined;
  const path = [];
  try {
    if (typeof params !== 'object' || Array.isArray(params)) wrong(op, path, name, 'must be an object');
    return object(params, op, path, name);
  } catch (error) {
    if (error?.op === op && error.kind === 'Input') {
      // However deep the value lay: what its caller looks for is the call.
      Error.captureStackTrace(error, written);
      throw error;
    }
    // A getter or a proxy of the caller's own threw.
    throw refuse('Input', { op, field: told(path, name), text: 'reading it threw', cause: error });
  }
}

function object(value, op, path, name) {
  inside(value, op, path, name);
  let text = '{';
  for (const key of Object.keys(value)) {
    const member = value[key];
    if (member === undefined) continue;
    if (text.length > 1) text += ',';
    text += quoted(key, op, path, key) + ':';
    text += typeof member === 'string' ? quoted(member, op, path, key) : any(member, op, path, key);
  }
  return text + '}';
}

function any(value, op, path, key) {
  switch (typeof value) {
    case 'string':
      return quoted(value, op, path, key);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (Number.isSafeInteger(value) && !Object.is(value, -0)) return String(value);
      return wrong(op, path, key, number(value));
    case 'bigint':
      if (BigInt.asIntN(54, value) === value && value !== -9007199254740992n) return String(value);
      return wrong(op, path, key, 'is beyond 2^53 - 1');
    case 'object':
      if (value === null) return 'null';
      path.push(key);
      value = Array.isArray(value) ? list(value, op, path) : object(value, op, path);
      path.pop();
      return value;
    default:
      return wrong(op, path, key, `is ${typeof value === 'undefined' ? '' : 'a '}${typeof value}, which is no value`);
  }
}

function list(values, op, path) {
  inside(values, op, path);
  let text = '[';
  for (let at = 0; at < values.length; at++) {
    if (at > 0) text += ',';
    text += any(values[at], op, path, at);
  }
  return text + ']';
}

/** Only what consists of its members: others would lose what they mean. */
function inside(value, op, path, name) {
  if (path.length > DEPTH) wrong(op, path.slice(0, path[0] === 'params' ? 2 : 1), undefined, 'is nested too deeply, or holds itself');
  if (typeof value.toJSON === 'function') wrong(op, path, name, 'has a toJSON of its own: give what it stands for');
  const kind = Object.getPrototypeOf(value);
  if (kind === Object.prototype || kind === null || Array.isArray(value)) return;
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag !== 'Object') wrong(op, path, name, `is a ${tag}, which has no JSON`);
}

function quoted(text, op, path, key) {
  if (PLAIN.test(text)) return `"${text}"`;
  if (!text.isWellFormed()) wrong(op, path, key, 'holds half of a character (a lone surrogate)');
  return JSON.stringify(text);
}

function number(value) {
  if (Number.isInteger(value) && !Object.is(value, -0)) return 'is beyond 2^53 - 1: it may not be the number that was meant';
  return 'must be a whole number: 12.50 yuan is 1250 fen';
}

function wrong(op, path, key, text) {
  throw refuse('Input', { op, field: told(path, key), text });
}

/** `detail.goods[0].price`; WeChat Pay's own fields, which are given as `params`, go by their own names. */
function told(path, key) {
  let steps = key === undefined ? path : [...path, key];
  if (steps[0] === 'params' && typeof steps[1] === 'string') steps = steps.slice(1);
  const text = steps.reduce((all, step) => (typeof step === 'number' ? `${all}[${step}]` : all ? `${all}.${step}` : step), '');
  return (text || 'params').toWellFormed();
}

module.exports = { written };
