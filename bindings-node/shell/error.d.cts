import type { Advice, Kind } from '../generated/face.cjs';
import type { HttpReply, Problem } from '../generated/records.cjs';

/**
 * What went wrong, what may be done next, where, and what WeChat Pay said.
 *
 * There is a class for each kind. `advice === 'query'` is what to branch on: the outcome is unknown, so
 * ask before anything else. It holds no key and no personal data, and may be logged as it is.
 */
export declare class FenpayError extends Error {
  protected constructor();
  /** What went wrong. */
  readonly kind: Kind;
  /** The kind's number. It is not called `status`, which web frameworks take for HTTP's. */
  readonly number: number;
  /** What may be done next. */
  readonly advice: Advice;
  /** The operation in which it happened; empty outside of one. */
  readonly op: string;
  /** The field that caused it, as a path: `merchants[0].v2.key`. */
  readonly field: string | null;
  /** What happened, in our words. */
  readonly text: string;
  /** WeChat Pay's own code. */
  readonly code: string | null;
  /** WeChat Pay's own words. */
  readonly wechat_message: string | null;
  /** WeChat Pay's Request-ID, for its support. */
  readonly request_id: string | null;
  /** Whether WeChat Pay's words came under a verified signature. */
  readonly authentic: boolean;
  /** Everything that is wrong with a configuration. */
  readonly problems: readonly Problem[];
  /** What a notice that was refused is answered with. */
  readonly reply?: HttpReply;
}
