'use strict';
// Finds the native half: a package for each platform, of which npm installs the one that fits.

const { arch, platform } = process;

/** On Linux the C library decides too; npm tells them apart, and a wrong one does not load. */
const flavours = platform === 'linux' ? ['gnu', 'musl'] : platform === 'win32' ? ['msvc'] : [''];
const names = flavours.map((flavour) => `@fenpay/${[platform, arch, flavour].filter(Boolean).join('-')}`);

function load() {
  const failures = [];
  for (const name of names) {
    try {
      return require(name);
    } catch (error) {
      failures.push(error);
    }
  }
  // A package that is there and does not load says more than one that is not there.
  const cause = failures.find((error) => error.code !== 'MODULE_NOT_FOUND') ?? failures[0];
  const reason = cause.code === 'MODULE_NOT_FOUND'
    ? 'it is not installed: was npm run with --omit=optional, or node_modules copied from another machine?'
    : `it does not load: ${cause.message}`;
  throw new Error(`fenpay needs ${names.join(' or ')} here, and ${reason}`, { cause });
}

const native = load();
const { version } = require('../package.json');
if (native.VERSION !== version) {
  throw new Error(`fenpay ${version} found ${native.VERSION} of its native half: install both anew`);
}

module.exports = native;
