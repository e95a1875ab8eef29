import type { Operations } from '../generated/operations.cjs';
import type { HttpReply, Received } from '../generated/records.cjs';
import type { EngineVerbs, Tools, Verbs } from '../generated/verbs.cjs';
import type { FenpayError } from './error.cjs';
import type { Bytes, Whole } from './values.cjs';

/** What an engine is opened with; it may stand in a JSON file as well. */
export interface Config {
  /** Where facts are kept: `sqlite:PATH`, or `memory:` for tests. */
  readonly ledger: string;
  readonly merchants: readonly Merchant[];
  /** In place of WeChat Pay's address: a simulator's or a relay's. */
  readonly gateway?: string;
  /** A proxy's address. */
  readonly proxy?: string;
  /** The roots of TLS: `bundled` (default), `system`, or certificates as PEM. */
  readonly roots?: string;
  /** How long a call may take: 100 to 120000. */
  readonly deadline_ms?: Whole;
  /** Whether WeChat Pay's second address is tried. */
  readonly failover?: boolean;
}

/** A merchant of a configuration. */
export interface Merchant {
  readonly mchid: string;
  readonly appids?: readonly string[];
  /** From app id to secret, for the exchange of codes. */
  readonly app_secrets?: { readonly [appid: string]: string };
  readonly notify_url?: string;
  readonly refund_notify_url?: string;
  /** Whether it is a service provider. */
  readonly partner?: boolean;
  /** The version of WeChat Pay's interface that is spoken; by default v3 where its keys are there. */
  readonly dialect?: 'v2' | 'v3';
  /** What version 2 needs: this, or `v3`, or both. */
  readonly v2?: {
    /** The API v2 key: 32 characters. */
    readonly key: string;
    /** The algorithm; by default HMAC-SHA256. */
    readonly sign_type?: 'HMAC-SHA256' | 'MD5';
    readonly client_cert?: ClientCert;
    readonly wecom_secret?: string;
  };
  /** What version 3 needs. */
  readonly v3?: {
    /** The APIv3 key: 32 characters, another one than the API v2 key. */
    readonly key: string;
    /** The private key of the merchant's certificate (apiclient_key.pem), as PEM. */
    readonly merchant_key?: string;
    readonly merchant_key_file?: string;
    /** The serial of the merchant's certificate; where it is not given, the certificate (apiclient_cert.pem) is. */
    readonly serial?: string;
    readonly merchant_cert?: string;
    readonly merchant_cert_file?: string;
    /** WeChat Pay's keys as PEM: a public key by its `PUB_KEY_ID_…`, a platform certificate by its serial. */
    readonly platform_keys?: { readonly [serial: string]: string };
    /** Private keys of certificates before this one, which open what was sealed for them. */
    readonly previous_keys?: readonly string[];
    /** The algorithms; by default RSA. */
    readonly suite?: 'RSA' | 'SM';
  };
}

/** The certificate that refunds, reversals and payouts need: PEM or PKCS#12, as text or in files. */
export interface ClientCert {
  readonly cert?: string;
  readonly key?: string;
  readonly cert_file?: string;
  readonly key_file?: string;
  /** In base64. */
  readonly p12?: string;
  readonly p12_file?: string;
  /** Of the PKCS#12; by default the merchant's number. */
  readonly password?: string;
}

/** How an engine works in this process. */
export interface Options {
  /** How many calls run at the same time, each on a thread of the engine's own: 1 to 256; by default 16. */
  readonly threads?: number;
  /** How many calls may be under way or waiting: by default 10000. One more is a StateError with advice `later`. */
  readonly queue?: number;
}

/** A request's headers: as node:http and Express have them, a `Headers`, or pairs. One that came twice may be a list. */
export type NoticeHeaders =
  | { readonly [name: string]: string | readonly string[] | undefined }
  | Iterable<readonly [string, string]>;

/** What a raw operation that the map does not list gives. */
export interface RawReply {
  readonly verified_by?: string | null;
  /** Texts in v2; in v3 the answer as WeChat Pay nests it, or null if it has no body. */
  readonly fields?: any;
  readonly blob?: Buffer;
  readonly [name: string]: unknown;
}

type Known = keyof Verbs | keyof Tools | keyof Operations;
type Params<Op extends Known> = Op extends keyof Verbs ? Verbs[Op]['params'] : Op extends keyof Tools ? Tools[Op]['params'] : Op extends keyof Operations ? Operations[Op]['params'] : never;
type Gives<Op extends Known> = Op extends keyof Verbs ? Verbs[Op]['gives'] : Op extends keyof Tools ? Tools[Op]['gives'] : Op extends keyof Operations ? Operations[Op]['gives'] : never;

/** Merchants, a ledger, and a way to WeChat Pay. One serves a whole process; its verbs stand in groups. */
export interface Engine extends EngineVerbs {}

export declare class Engine implements Disposable, AsyncDisposable {
  /**
   * Opens an engine; nothing is sent. Opening the ledger takes a few milliseconds: `Engine.open` does
   * that on another thread.
   *
   * @param config A configuration, or the path of a JSON file.
   * @throws {ConfigError} With every problem at once, in `problems`.
   */
  constructor(config: Config | string, options?: Options);

  /** Opens an engine on another thread. */
  static open(config: Config | string, options?: Options): Promise<Engine>;

  /**
   * Does a verb (`order.place`) or a raw operation (`POST /pay/unifiedorder`), which takes WeChat Pay's own
   * parameters and leaves no trace in the ledger.
   */
  call<Op extends Known>(op: Op, params: Params<Op>, blob?: Bytes | null): Promise<Gives<Op>>;
  call<Op extends string>(op: Op extends Known ? never : Op, params?: object | null, blob?: Bytes | null): Promise<RawReply>;

  /** The same, here and now: it blocks the event loop until it is done. */
  callSync<Op extends Known>(op: Op, params: Params<Op>, blob?: Bytes | null): Gives<Op>;
  callSync<Op extends string>(op: Op extends Known ? never : Op, params?: object | null, blob?: Bytes | null): RawReply;

  /**
   * Verifies and records a notice. It gives the exact reply to send for a notice that is refused too, and
   * rejects only where there is no reply to give.
   *
   * @param body The exact bytes of the request's body, not parsed and not written again.
   * @param headers The request's headers: version 3 signs in them, and a notice of it without them is refused.
   */
  receive(body: Bytes, headers?: NoticeHeaders | null): Promise<Receipt>;

  /** Refuses new calls, waits for those under way, and closes the ledger. It may be called again. */
  close(): Promise<void>;

  /** Closes here and now. @throws {StateError} While calls are under way. */
  closeSync(): void;

  /** Whether calls are taken. */
  readonly isOpen: boolean;

  [Symbol.dispose](): void;
  [Symbol.asyncDispose](): Promise<void>;
}

/** What a notice was, and the exact reply to send: WeChat Pay must get it whatever the notice was. */
export declare class Receipt {
  private constructor();
  /** The answer to send, as it is. */
  readonly reply: HttpReply;
  /** What the notice was and did. Reading it throws the error of a notice that was refused. */
  readonly outcome: Received;
  /** Why the notice was refused; null if it was taken. */
  readonly error: FenpayError | null;
}

/** Does a verb that needs no engine, by its name. */
export declare function tool<Op extends keyof Tools>(op: Op, params: Tools[Op]['params'], blob?: Bytes | null): Tools[Op]['gives'];

/** The version of this package. */
export declare const version: string;
