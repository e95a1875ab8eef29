import type { Config } from './shell/engine.cjs';
import type { Engine } from './shell/engine.cjs';
import type { HttpReply } from './generated/records.cjs';

/** What a pretend payer does. */
export interface Reaction {
  readonly do: 'pay' | 'hesitate' | 'cancel' | 'no_money';
  /** After so many milliseconds. */
  readonly after_ms?: number;
  /** Whether a payment code asks for the password first. */
  readonly password?: boolean;
  readonly code?: string;
}

/** How a simulator behaves; what is left out is as usual. */
export interface Settings {
  /** The port in the clear; 0 takes a free one, null starts none. */
  readonly http_port?: number | null;
  /** The TLS port; 0 takes a free one, null starts none. */
  readonly https_port?: number | null;
  /** By how much every wait is divided. */
  readonly speed?: number;
  /** The seed of all chance. */
  readonly seed?: number;
  /** What payers do of themselves when an order is placed. */
  readonly auto_pay?: Reaction | null;
  /** How long a refund takes, in milliseconds before `speed` divides it. */
  readonly refund_ms?: number;
  readonly demand_certificates?: boolean;
  /** Whether the bill of a day may be fetched on that day. */
  readonly early_bills?: boolean;
  /** Of which versions of WeChat Pay's interface `config` has the keys; the simulator answers both. By default v2. */
  readonly dialects?: 'v2' | 'v3' | 'both';
  /** What messages of version 3 are verified with; by default both. */
  readonly v3_keys?: 'certificates' | 'public_key' | 'both';
  /** Whether notices wait for `deliver` or `takeNotices`; by default they do. `false` posts them. */
  readonly hold_notices?: boolean;
}

/** An order by its number, or by what its placing gave. */
export type Which =
  | string
  | { readonly out_trade_no: string }
  | { readonly prepay_id: string }
  | { readonly code_url: string };

/** Something that goes wrong on request. */
export interface Fault {
  /** A path, its beginning with `*`, or `notice`, `notice/payment`, `notice/refund`. */
  readonly operation: string;
  readonly kind:
    | 'drop_before' | 'drop_after_commit' | 'delay' | 'garbage' | 'html' | 'server_error' | 'unsigned' | 'another_order'
    | 'truncated' | 'lying_length' | 'redirect' | 'slow_drip' | 'gzip_bomb' | 'refuse' | 'refuse_after_commit'
    | 'refuse_unsigned' | 'probe' | 'stale' | 'wrong_serial' | 'duplicate' | 'reorder' | 'lose' | 'forge' | 'wrong_amount';
  /** How often; by default once. */
  readonly count?: number;
  readonly ms?: number;
  readonly status?: number;
  readonly code?: string;
  readonly before?: boolean;
}

/** A notice as it would be posted. */
export interface HeldNotice {
  readonly id: number;
  readonly url: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: Buffer;
  readonly attempt: number;
}

/** What the shop replied to a notice. */
export interface Reply {
  readonly status: number;
  readonly body?: string | Uint8Array;
}

/** An order as the simulator has it. */
export interface SimulatedOrder {
  readonly mch_id: string;
  readonly sub_mch_id: string | null;
  readonly appid: string;
  readonly out_trade_no: string;
  readonly total_fee: number;
  readonly body: string;
  readonly attach: string | null;
  readonly trade_type: string;
  readonly trade_state: string;
  readonly transaction_id: string | null;
  readonly prepay_id: string | null;
  readonly openid: string | null;
  readonly refunded: number;
  readonly created_ms: number;
  readonly paid_ms: number | null;
}

/** A refund as the simulator has it. */
export interface SimulatedRefund {
  readonly mch_id: string;
  readonly out_refund_no: string;
  readonly refund_id: string;
  readonly refund_fee: number;
  readonly refund_status: string;
  readonly created_ms: number;
  readonly arrived_ms: number | null;
}

/** A notice as the simulator remembers it. */
export interface SimulatedNotice {
  readonly id: number;
  readonly about: 'payment' | 'refund';
  readonly number: string;
  readonly url: string;
  readonly attempts: number;
  readonly due_ms: number | null;
  readonly acknowledged: boolean;
  readonly lost: boolean;
}

/** A WeChat Pay that takes orders, lets a pretend payer pay them, refunds, bills, and misbehaves. */
export declare class Simulator implements Disposable, AsyncDisposable {
  /** Starts one. Each is a world of its own. */
  constructor(settings?: Settings);
  readonly httpUrl: string;
  readonly httpsUrl: string;
  /** The root certificate of the TLS server. */
  readonly caPem: string;
  /** A configuration for an engine; `merchant` 0 is an ordinary one, 1 a service provider. */
  config(options?: { readonly ledger?: string; readonly notifyUrl?: string; readonly merchant?: number }): Config;
  /** The payer pays. */
  pay(order: Which, options?: { readonly person?: string }): void;
  /** The payer pays with a coupon of so many fen. */
  payWithCoupon(order: Which, coupon: number): void;
  /** The payer types a password and does not come to an end. */
  hesitate(order: Which): void;
  cancel(order: Which): void;
  noMoney(order: Which): void;
  /** What payers do to the next orders, one reaction for each. */
  script(...reactions: (Reaction | readonly Reaction[])[]): void;
  /** What payers do where the script is silent; null: they wait to be told. */
  autoPay(reaction?: Reaction | null): void;
  /** What the payer behind a payment code does. */
  authCode(code: string, reaction: Reaction): void;
  /** How the next refunds end. */
  refundsEnd(...ends: ('SUCCESS' | 'CHANGE' | 'REFUNDCLOSE' | 'PROCESSING')[]): void;
  /** How the next payouts end. */
  payoutsEnd(...ends: ('SUCCESS' | 'FAILED' | 'PROCESSING' | 'REFUND')[]): void;
  fault(fault: Fault): void;
  clearFaults(): void;
  /** Moves the clock. */
  advance(by: number | 'next-day-10:00'): void;
  orders(): SimulatedOrder[];
  refunds(): SimulatedRefund[];
  payouts(): { readonly [name: string]: unknown }[];
  notices(): SimulatedNotice[];
  /** The notices that are due; each counts as sent. */
  takeNotices(): HeldNotice[];
  /** Says what the shop replied to a notice. */
  answer(id: number, reply: { readonly status: number; readonly body: string }): void;
  /** Hands every due notice to an engine, or to a function that gives the reply. */
  deliver(to: Engine | ((notice: HeldNotice) => Reply | Promise<Reply>)): Promise<{ notice: HeldNotice; reply: Reply | HttpReply }[]>;
  /** Sends a notice once more. */
  resend(id: number): void;
  /** A code with which the exchange gives this openid. */
  issueCode(openid: string, appid?: string): string;
  /** Does what a request line of the control API says: `POST pay`. */
  control(line: string, body?: object | null): unknown;
  /** Stops the servers. */
  close(): Promise<void>;
  [Symbol.dispose](): void;
  [Symbol.asyncDispose](): Promise<void>;
}
