// The main thread never loads the package: when the last worker ends, Node lets go of the addon.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

for (let at = 0; at < 3; at++) {
  const worker = new Worker(new URL('worker.mjs', import.meta.url));
  await once(worker, 'message');
  await worker.terminate();
}
await new Promise((resolve) => setTimeout(resolve, 300));
console.log('alive');
