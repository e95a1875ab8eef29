import type { Engine } from '../shell/engine.cjs';
import type { ReceiverOptions } from '../shell/reception.cjs';

/**
 * A function from Request to Response that receives notices.
 *
 * Next: `export const POST = receiver(engine)`. Hono: `app.all('/notify', (c) => receive(c.req.raw))`.
 */
export declare function receiver(
  engine: Engine,
  options?: Omit<ReceiverOptions<Request>, 'path'>,
): (request: Request) => Promise<Response>;
