// The samples of the README run.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const home = import.meta.dirname ?? new URL('.', import.meta.url).pathname;
const text = readFileSync(join(home, 'node_modules/fenpay/README.md'), 'utf8');
const samples = [...text.matchAll(/^```js\n([^]*?)^```$/gm)].map(([, sample]) => sample);

/** What a sample stands on that does not open an engine itself. */
const shop = `
import { Engine as OpenEngine } from 'fenpay';
import { Simulator as Shop } from 'fenpay/testing';
const shop = new Shop();
const engine = new OpenEngine(shop.config());
process.once('beforeExit', async () => { await engine.close(); await shop.close(); });
`;

test('every sample of the README runs', (t) => {
  assert.ok(samples.length >= 7);
  const folder = mkdtempSync(join(home, 'node_modules/.readme-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [at, sample] of samples.entries()) {
    const file = join(folder, `sample${at}.mjs`);
    writeFileSync(file, sample.includes('new Engine(') ? sample : shop + sample);
    const { status, stdout, stderr } = spawnSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 0, `${sample}\n${stdout}\n${stderr}`);
    assert.equal(stderr, '', sample);
  }
});
