/** Exact bytes; a text stands for its UTF-8. */
export type Bytes = Uint8Array | ArrayBuffer | string;

/** A whole number, as of fen: 12.50 yuan is 1250. A bigint must be within 2^53 - 1. */
export type Whole = number | bigint;

/** Exact bytes beside a result. */
export interface File {
  readonly blob: Buffer;
}
