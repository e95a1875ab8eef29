import type { Engine } from '../shell/engine.cjs';
import type { ReceiverOptions } from '../shell/reception.cjs';

/** A plugin that receives notices: `app.register(receiver(engine, { path: '/notify' }))`. */
export declare function receiver(
  engine: Engine,
  options?: ReceiverOptions<{ readonly headers: object; readonly body: unknown }>,
): (app: any) => Promise<void>;
