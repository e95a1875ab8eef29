// What every language must show: the data of tests/conformance, over this package's public face.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { Engine, tool } from 'fenpay';
import { Simulator } from 'fenpay/testing';
import { judged, outcome, spoiled } from './expected.mjs';

const read = (name) => JSON.parse(readFileSync(new URL(`../../tests/conformance/${name}.json`, import.meta.url), 'utf8'));
const told = {};
const ran = [];

const blobOf = (it) => ('blob' in it ? it.blob : 'blob_base64' in it ? Buffer.from(it.blob_base64, 'base64') : undefined);

async function run(it, engine) {
  if ('open' in it) return outcome(async () => (await Engine.open(it.open)).close());
  const params = 'params' in it ? it.params : {};
  return outcome(() => (it.engine ? engine.call(it.op, params, blobOf(it)) : tool(it.op, params, blobOf(it))));
}

for (const name of ['vectors', 'hostile']) {
  test(`${name} are as expected`, async (t) => {
    const simulator = new Simulator();
    const engine = new Engine(simulator.config());
    t.after(async () => {
      await engine.close();
      await simulator.close();
    });
    const cases = read(name);
    for (const it of cases) {
      const came = await run(it, engine);
      const wrong = judged(it, came);
      assert.equal(wrong, null, `${it.name}: ${wrong}`);
      ran.push([it.name, it, came]);
    }
    told[name] = cases.length;
  });
}

/** Replaces what was kept: a text that is exactly $name. */
function filled(value, kept) {
  if (typeof value === 'string' && value.startsWith('$') && value !== '$any') {
    assert.ok(kept.has(value.slice(1)), `${value} was not kept`);
    return kept.get(value.slice(1));
  }
  if (Array.isArray(value)) return value.map((member) => filled(member, kept));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, filled(member, kept)]));
}

function dug(value, path) {
  for (const step of path.split('.')) {
    assert.ok(value !== null && typeof value === 'object' && Object.hasOwn(value, step), `nothing is at ${path}`);
    value = value[step];
  }
  return value;
}

async function step(it, { simulator, engine, kept }) {
  const { keep, ...said } = it;
  const full = filled(said, kept);
  const came = await outcome(() =>
    'call' in full ? engine.call(full.call, 'params' in full ? full.params : {}, blobOf(full)) : simulator.control(full.wechat, full.body),
  );
  const wrong = judged(full, came);
  assert.equal(wrong, null, wrong ?? '');
  for (const [name, path] of Object.entries(keep ?? {})) kept.set(name, dug(came.fails ?? came.gives, path));
  return [full, came];
}

test('flows are as expected', async (t) => {
  const { settings, flows } = read('flows');
  const simulator = new Simulator(settings);
  t.after(() => simulator.close());
  told.steps = 0;
  for (const flow of flows) {
    simulator.clearFaults();
    const engine = new Engine({ ...simulator.config(), ...flow.config });
    const world = { simulator, engine, kept: new Map() };
    for (const [at, it] of flow.steps.entries()) {
      try {
        ran.push([`${flow.name}, step ${at + 1}`, ...(await step(it, world))]);
      } catch (error) {
        error.message = `${flow.name}, step ${at + 1}: ${error.message}`;
        throw error;
      }
      told.steps += 1;
    }
    await engine.close();
  }
  told.flows = flows.length;
});

test('a changed expectation is found, whichever it is', () => {
  assert.ok(ran.length > 100);
  for (const [name, expected, came] of ran) {
    for (const changed of spoiled(expected)) {
      assert.notEqual(judged(changed, came), null, `${name}: ${JSON.stringify(changed)} was not found`);
    }
  }
});

after(() => console.log(`conformance: ${told.vectors} vectors, ${told.hostile} hostile, ${told.flows} flows (${told.steps} steps)`));
