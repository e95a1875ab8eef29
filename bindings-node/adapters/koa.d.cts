import type { IncomingMessage } from 'node:http';
import type { Engine } from '../shell/engine.cjs';
import type { ReceiverOptions } from '../shell/reception.cjs';

/** What is needed of Koa's context. */
export interface KoaContext {
  readonly req: IncomingMessage;
  readonly path: string;
  status: number;
  body: unknown;
  respond?: boolean;
  set(fields: { [name: string]: string }): void;
}

/** A middleware that receives notices: `app.use(receiver(engine, { path: '/notify' }))`, before any body parser. */
export declare function receiver(
  engine: Engine,
  options?: ReceiverOptions<KoaContext>,
): (context: KoaContext, next: () => Promise<unknown>) => Promise<unknown>;
