'use strict';
// Methods made from the printed tables: nothing here knows a verb by name.

const { tools } = require('../generated/face.cjs');
const { bytes, native, opened } = require('./calls.cjs');
const { written } = require('./json.cjs');

/** How a verb takes a blob: first where it needs one, last where it can do without. */
const methods = {
  none: (run, op) => (params) => run(op, params),
  first: (run, op) => (blob, params) => run(op, params, blob),
  last: (run, op) => (params, blob) => run(op, params, blob),
};

/** A method with a name, which shows in stacks. */
function method(name, of, run, op) {
  return Object.defineProperty(methods[of](run, op), 'name', { value: name });
}

/** The verbs of one group of an engine: `place()` gives a promise, `placeSync()` waits. */
function group(verbs, engine) {
  const made = {};
  const call = (op, params, blob) => engine.call(op, params, blob);
  const callSync = (op, params, blob) => engine.callSync(op, params, blob);
  for (const [name, [op, of]] of Object.entries(verbs)) {
    made[name] = method(name, of, call, op);
    made[`${name}Sync`] = method(`${name}Sync`, of, callSync, op);
  }
  return Object.freeze(made);
}

/** Does a verb that needs no engine. */
function tool(op, params, blob) {
  return opened(native.tool(op, written(params, op), bytes(blob, op)));
}

/** The groups of verbs that need no engine: `v2.sign(…)`. */
const toolbox = {};
for (const [name, verbs] of Object.entries(tools)) {
  toolbox[name] = {};
  for (const [verb, [op, of]] of Object.entries(verbs)) toolbox[name][verb] = method(verb, of, tool, op);
  Object.freeze(toolbox[name]);
}

module.exports = { group, tool, toolbox };
