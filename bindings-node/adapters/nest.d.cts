import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Engine } from '../shell/engine.cjs';
import type { ReceiverOptions } from '../shell/reception.cjs';

/** A middleware that receives notices: `consumer.apply(receiver(engine)).forRoutes('notify')`. */
export declare function receiver(
  engine: Engine,
  options?: ReceiverOptions<IncomingMessage>,
): (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => Promise<void>;
