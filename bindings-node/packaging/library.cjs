'use strict';
// Reads what `cargo build --message-format=json` says and prints where the library is.

let library;
for (const line of require('node:fs').readFileSync(0, 'utf8').split('\n')) {
  if (!line.startsWith('{')) continue;
  const { reason, target, filenames } = JSON.parse(line);
  if (reason === 'compiler-artifact' && target.name === 'fenpay_node') {
    library = filenames.find((name) => /\.(so|dylib|dll)$/.test(name));
  }
}
if (!library) throw new Error('cargo built no library named fenpay_node');
console.log(library);
