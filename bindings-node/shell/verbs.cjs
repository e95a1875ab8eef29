'use strict';
// Methods made from the printed tables: nothing here knows a verb by name.

const { tools } = require('../generated/face.cjs');
const { bytes, native, opened } = require('./calls.cjs');
const { written } = require('./json.cjs');

/** How a verb takes a blob: first where it needs one, last where it can do without. */
const order = {
  none: (params) => [params],
  first: (blob, params) => [params, blob],
  last: (params, blob) => [params, blob],
};

/** A class of the verbs of one group: `place()` gives a promise, `placeSync()` waits. */
function verbsOf(group, verbs) {
  const name = `${group[0].toUpperCase()}${group.slice(1)}Verbs`;
  const Verbs = {
    [name]: class {
      #engine;
      constructor(engine) {
        this.#engine = engine;
      }
      static add(method, op, blob) {
        const given = order[blob];
        const sync = `${method}Sync`;
        const methods = {
          [method](...args) {
            return this.#engine.call(op, ...given(...args));
          },
          [sync](...args) {
            return this.#engine.callSync(op, ...given(...args));
          },
        };
        for (const [key, value] of Object.entries(methods)) Object.defineProperty(this.prototype, key, { value });
      }
    },
  }[name];
  for (const [method, [op, blob]] of Object.entries(verbs)) Verbs.add(method, op, blob);
  return Verbs;
}

/** Does a verb that needs no engine. */
function tool(op, params, blob) {
  return opened(native.tool(op, written(params, op), bytes(blob, op)));
}

/** The groups of verbs that need no engine: `v2.sign(…)`. */
const toolbox = {};
for (const [group, verbs] of Object.entries(tools)) {
  toolbox[group] = {};
  for (const [method, [op, blob]] of Object.entries(verbs)) {
    const given = order[blob];
    const { [method]: run } = { [method]: (...args) => tool(op, ...given(...args)) };
    toolbox[group][method] = run;
  }
  Object.freeze(toolbox[group]);
}

module.exports = { tool, toolbox, verbsOf };
