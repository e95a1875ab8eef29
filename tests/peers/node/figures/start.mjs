// How long a program waits for the module: fresh processes with it and without, in turns, medians.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { folder } from './ours.mjs';
import { limit, median } from './rounds.mjs';

const TURNS = 21;
const programs = {
  require: ["require('fenpay')", ''],
  import: ["import 'fenpay'", ''],
};
const way = { require: '--input-type=commonjs', import: '--input-type=module' };

/** The milliseconds of a whole process. */
function run(kind, program) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [way[kind], '-e', program], { cwd: fileURLToPath(folder) });
  assert.equal(status, 0, String(stderr));
  return performance.now() - start;
}

export async function check() {
  for (const [kind, all] of Object.entries(programs)) for (const program of all) run(kind, program);
  assert.throws(() => run('require', "require('fenpay-that-is-not-there')"));
}

export async function* figures() {
  for (const [kind, [full, empty]] of Object.entries(programs)) {
    const times = { full: [], empty: [] };
    for (let turn = 0; turn < TURNS; turn++) {
      times.full.push(run(kind, full));
      times.empty.push(run(kind, empty));
    }
    yield limit(`\`${kind}\` of the module, beyond an empty process`, median(times.full) - median(times.empty), 'ms', 30);
  }
}
