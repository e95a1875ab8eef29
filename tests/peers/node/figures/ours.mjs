// fenpay as it was packed: `tests/peers/measure` unpacks the packages there.

import { createRequire } from 'node:module';

export const folder = new URL('../../../../target/peers/fenpay-node/', import.meta.url);
export const fenpay = createRequire(folder)('fenpay');
