import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Engine } from '../shell/engine.cjs';
import type { ReceiverOptions } from '../shell/reception.cjs';

/** A middleware that receives notices: `app.use('/notify', receiver(engine))`, before any body parser. */
export declare function receiver(
  engine: Engine,
  options?: ReceiverOptions<IncomingMessage>,
): (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => Promise<void>;
