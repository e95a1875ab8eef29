import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Engine } from '../shell/engine.cjs';
import type { ReceiverOptions } from '../shell/reception.cjs';

/**
 * A listener for `http.createServer` that receives notices.
 *
 * @param options `failed` is told of what prevents a reply; by default it is printed.
 */
export declare function receiver(
  engine: Engine,
  options?: ReceiverOptions<IncomingMessage> & { readonly failed?: (error: unknown, request: IncomingMessage) => void },
): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
