'use strict';
// Lays out the two packages for `npm pack`: the platform's with the library, the main one without.

const fs = require('node:fs');
const { basename, join } = require('node:path');
const { execFileSync } = require('node:child_process');

const [library, out, wanted] = process.argv.slice(2);
const home = join(__dirname, '..');
const platforms = require('./platforms.json');
const main = require('../package.json');

const triple = wanted || /^host: (.*)$/m.exec(execFileSync('rustc', ['-vV'], { encoding: 'utf8' }))[1];
const platform = platforms[triple];
if (!platform) throw new Error(`${triple} is none of ${Object.keys(platforms).join(', ')}: add it to ${__dirname}/platforms.json`);

const { version, license, engines, publishConfig } = main;
const listed = Object.keys(main.optionalDependencies).sort().join();
const known = Object.values(platforms).map(({ name }) => `@fenpay/${name}`).sort().join();
if (listed !== known) throw new Error('optionalDependencies of package.json and platforms.json differ');
for (const [name, wants] of Object.entries(main.optionalDependencies)) {
  if (wants !== version) throw new Error(`${name} is wanted in version ${wants}, and this is ${version}`);
}

const copy = (from, ...to) => fs.cpSync(from, join(out, ...to), { recursive: true });
for (const file of ['LICENSE-APACHE', 'LICENSE-MIT']) {
  copy(join(home, '..', file), 'main', file);
  copy(join(home, '..', file), 'platform', file);
}

for (const file of ['package.json', 'README.md', ...fs.readdirSync(home).filter((name) => /^(index|testing)\./.test(name)), 'adapters', 'generated', 'shell']) {
  copy(join(home, file), 'main', file);
}

copy(library, 'platform', 'fenpay.node');
const { name, os, cpu, libc } = platform;
const manifest = {
  name: `@fenpay/${name}`,
  version,
  description: `The native half of fenpay for ${name}`,
  license,
  main: './fenpay.node',
  files: ['fenpay.node', 'LICENSE-APACHE', 'LICENSE-MIT', 'THIRD-PARTY.txt'],
  os: [os],
  cpu: [cpu],
  ...(libc && { libc: [libc] }),
  engines,
  publishConfig,
};
fs.writeFileSync(join(out, 'platform', 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
fs.writeFileSync(join(out, 'platform', 'README.md'), `# ${manifest.name}\n\n${manifest.description}. Install \`fenpay\`, which brings it along.\n`);
console.error(`${basename(library)} for ${name}`);
