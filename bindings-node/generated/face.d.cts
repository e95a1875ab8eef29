// Printed from the engine's tables by tests/tests/faces.rs; do not edit.

import type { FenpayError } from '../shell/error.cjs';

/** What went wrong. */
export type Kind =
  | 'Config'
  | 'Input'
  | 'State'
  | 'Missing'
  | 'Rejected'
  | 'Throttled'
  | 'Gateway'
  | 'Network'
  | 'Timeout'
  | 'Wire'
  | 'Forged'
  | 'Sealed'
  | 'Stale'
  | 'Mismatch'
  | 'Probe'
  | 'Ledger'
  | 'Conflict'
  | 'Internal';

/**
 * What may be done next.
 *
 * - `never`: Repeating does not help: change something first.
 * - `same`: The very same request again is safe.
 * - `later`: The very same request again is safe, later.
 * - `query`: The outcome is unknown: ask before anything else.
 */
export type Advice = 'never' | 'same' | 'later' | 'query';

/** Every kind with its number. */
export declare const kinds: {
  readonly Config: 101;
  readonly Input: 102;
  readonly State: 103;
  readonly Missing: 104;
  readonly Rejected: 201;
  readonly Throttled: 202;
  readonly Gateway: 203;
  readonly Network: 301;
  readonly Timeout: 302;
  readonly Wire: 303;
  readonly Forged: 401;
  readonly Sealed: 402;
  readonly Stale: 403;
  readonly Mismatch: 404;
  readonly Probe: 405;
  readonly Ledger: 501;
  readonly Conflict: 502;
  readonly Internal: 900;
};

/** Every advice. */
export declare const advices: readonly Advice[];

/** The configuration is incomplete or malformed. */
export declare class ConfigError extends FenpayError {
  readonly kind: 'Config';
  readonly number: 101;
}

/** A parameter is missing, malformed or out of range. */
export declare class InputError extends FenpayError {
  readonly kind: 'Input';
  readonly number: 102;
}

/** The call does not fit the state that the order, refund or payout is in. */
export declare class StateError extends FenpayError {
  readonly kind: 'State';
  readonly number: 103;
}

/** What was asked for does not exist. */
export declare class MissingError extends FenpayError {
  readonly kind: 'Missing';
  readonly number: 104;
}

/** WeChat Pay refused for a reason of its own. */
export declare class RejectedError extends FenpayError {
  readonly kind: 'Rejected';
  readonly number: 201;
}

/** WeChat Pay asks for a slower pace. */
export declare class ThrottledError extends FenpayError {
  readonly kind: 'Throttled';
  readonly number: 202;
}

/** WeChat Pay failed inside. */
export declare class GatewayError extends FenpayError {
  readonly kind: 'Gateway';
  readonly number: 203;
}

/** The connection could not be made or broke. */
export declare class NetworkError extends FenpayError {
  readonly kind: 'Network';
  readonly number: 301;
}

/** The deadline passed. */
export declare class TimeoutError extends FenpayError {
  readonly kind: 'Timeout';
  readonly number: 302;
}

/** The answer is not a message of the protocol. */
export declare class WireError extends FenpayError {
  readonly kind: 'Wire';
  readonly number: 303;
}

/** A signature is missing or wrong. */
export declare class ForgedError extends FenpayError {
  readonly kind: 'Forged';
  readonly number: 401;
}

/** An encrypted part does not open. */
export declare class SealedError extends FenpayError {
  readonly kind: 'Sealed';
  readonly number: 402;
}

/** A message is outside its time window. */
export declare class StaleError extends FenpayError {
  readonly kind: 'Stale';
  readonly number: 403;
}

/** An authentic message is about something else than what was asked. */
export declare class MismatchError extends FenpayError {
  readonly kind: 'Mismatch';
  readonly number: 404;
}

/** WeChat Pay's own signature probe, refused like every bad signature. */
export declare class ProbeError extends FenpayError {
  readonly kind: 'Probe';
  readonly number: 405;
}

/** The ledger could not read or write. */
export declare class LedgerError extends FenpayError {
  readonly kind: 'Ledger';
  readonly number: 501;
}

/** The number is bound to other parameters, or another writer was first. */
export declare class ConflictError extends FenpayError {
  readonly kind: 'Conflict';
  readonly number: 502;
}

/** A fault of Fenpay itself. */
export declare class InternalError extends FenpayError {
  readonly kind: 'Internal';
  readonly number: 900;
}
