// The packages as they are published: what is in them, where they work, and what they weigh.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const home = new URL('.', import.meta.url).pathname;
const packages = join(home, '../../target/packages');
const tarballs = readdirSync(packages).filter((name) => name.endsWith('.tgz')).map((name) => join(packages, name));
const main = tarballs.find((path) => /fenpay-\d/.test(path));
const platform = tarballs.find((path) => path !== main);

function folder(t) {
  const made = mkdtempSync(join(tmpdir(), 'fenpay-'));
  t.after(() => rmSync(made, { recursive: true }));
  return made;
}

const listed = async (tarball) => (await run('tar', ['-tzf', tarball])).stdout.trim().split('\n').map((name) => name.replace('package/', ''));

test('npm installs both packages into an empty project, for import and for require', async (t) => {
  const project = folder(t);
  writeFileSync(join(project, 'package.json'), '{"private": true}');
  // The packages of other platforms are on no registry before the first release.
  const without = ['--offline', '--omit=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm', ['install', ...without, main, platform], { cwd: project });
  const sample = "v2.sign({ params: { a: 1 }, key: 'k', sign_type: 'MD5' }).sign.length";
  writeFileSync(join(project, 'a.mjs'), `import { v2 } from 'fenpay';\nimport 'fenpay/testing';\nimport 'fenpay/adapters/express';\nconsole.log(${sample});`);
  writeFileSync(join(project, 'b.cjs'), `const { v2 } = require('fenpay');\nrequire('fenpay/testing');\nrequire('fenpay/adapters/koa');\nconsole.log(${sample});`);
  for (const file of ['a.mjs', 'b.cjs']) {
    assert.equal((await run(process.execPath, [file], { cwd: project })).stdout, '32\n');
  }
});

test('the packages hold what they need and nothing else, and run nothing when installed', async () => {
  const allowed = /^(package\.json|README\.md|LICENSE-(APACHE|MIT)|index\.(cjs|mjs|d\.cts|d\.mts)|testing\.(cjs|d\.cts)|(adapters|generated|shell)\/\w+\.(cjs|d\.cts))$/;
  for (const name of await listed(main)) assert.match(name, allowed);
  assert.deepEqual((await listed(platform)).sort(), ['LICENSE-APACHE', 'LICENSE-MIT', 'README.md', 'THIRD-PARTY.txt', 'fenpay.node', 'package.json']);
  for (const name of ['fenpay', ...readdirSync(join(home, 'node_modules/@fenpay')).map((name) => `@fenpay/${name}`)]) {
    const manifest = JSON.parse(readFileSync(join(home, 'node_modules', name, 'package.json'), 'utf8'));
    assert.equal(manifest.scripts, undefined);
    assert.equal(manifest.dependencies, undefined);
    assert.ok(manifest.license && manifest.engines.node && manifest.publishConfig.provenance);
  }
});

test('the packages keep their weight', () => {
  assert.ok(statSync(main).size < 120_000, `${statSync(main).size} bytes`);
  assert.ok(statSync(platform).size < 8_500_000, `${statSync(platform).size} bytes`);
});

test('a missing native half is told with the way to get it', async (t) => {
  const project = folder(t);
  mkdirSync(join(project, 'node_modules'));
  cpSync(join(home, 'node_modules/fenpay'), join(project, 'node_modules/fenpay'), { recursive: true });
  const load = createRequire(join(project, 'a.cjs'));
  assert.throws(() => load('fenpay'), (error) => {
    assert.match(error.message, new RegExp(`@fenpay/${process.platform}-${process.arch}.*not installed.*omit=optional`));
    assert.equal(error.cause.code, 'MODULE_NOT_FOUND');
    return true;
  });
});

test('a native half of another version is told too', async (t) => {
  const project = folder(t);
  mkdirSync(join(project, 'node_modules'));
  for (const name of ['fenpay', '@fenpay']) cpSync(join(home, 'node_modules', name), join(project, 'node_modules', name), { recursive: true });
  const path = join(project, 'node_modules/fenpay/package.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/"version": "[^"]*"/, '"version": "99.0.0"'));
  assert.throws(() => createRequire(join(project, 'a.cjs'))('fenpay'), /fenpay 99\.0\.0 found 0\.1\.0 of its native half/);
});

for (const compiler of ['typescript', 'typescript-7']) {
  test(`the types say what is right and what is wrong: ${compiler}`, async () => {
    const tsc = join(home, 'node_modules', compiler, 'bin/tsc');
    for (const project of ['tsconfig.json', 'applications.json']) {
      await run(process.execPath, [tsc, '-p', join(home, 'types', project)]).catch(({ stdout }) => assert.fail(stdout));
    }
  });
}

test('every entry resolves with its types, for import and for require', async () => {
  const attw = join(home, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  await run(process.execPath, [attw, main, '--profile', 'node16', '--format', 'ascii', '--no-color']).catch(({ stdout }) => assert.fail(stdout));
});
