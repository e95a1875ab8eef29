import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Engine } from '../shell/engine.cjs';
import type { ReceiverOptions } from '../shell/reception.cjs';

/**
 * A middleware that receives notices: `consumer.apply(receiver(engine)).forRoutes('notify')`.
 *
 * Nest reads JSON before any middleware, so notices of version 3 need `NestFactory.create(AppModule, { rawBody: true })`.
 */
export declare function receiver(
  engine: Engine,
  options?: ReceiverOptions<IncomingMessage>,
): (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => Promise<void>;
