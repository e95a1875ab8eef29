import type { Receipt } from './engine.cjs';

/** How notices are received over HTTP. */
export interface ReceiverOptions<Request> {
  /**
   * Told of every notice before it is replied to, also of a refused one. What happened to an order is told
   * by `engine.event.take` too, and more surely. If it throws, WeChat Pay gets no good reply and sends the
   * notice again.
   */
  readonly received?: (notice: Receipt, request: Request) => void | Promise<void>;
  /** The only path that is answered; the others go on to whoever is next. */
  readonly path?: string;
}
