// Printed from the engine's tables by tests/tests/faces.rs; do not edit.

/** An order as the ledger has it. */
export interface Order {
  /** The merchant. */
  readonly mchid: string;
  /** The merchant's number of the order. */
  readonly out_trade_no: string;
  /** The app. */
  readonly appid: string;
  /** The sub-merchant. */
  readonly sub_mchid?: string | null;
  /** The sub-merchant's app. */
  readonly sub_appid?: string | null;
  /** How it is paid. */
  readonly kind: 'jsapi' | 'mini_program' | 'app' | 'h5' | 'native' | 'payment_code' | 'face';
  /** The protocol in which it was placed. */
  readonly dialect: 'v2' | 'v3';
  /** Where it stands; placing means that the outcome is not known yet. */
  readonly state: 'placing' | 'open' | 'paying' | 'closing' | 'reversing' | 'rejected' | 'closed' | 'reversed' | 'paid';
  /** The amount in fen. */
  readonly total: number;
  /** ISO 4217. */
  readonly currency: string;
  /** The sum of refunds under way, in fen. */
  readonly refunding: number;
  /** The sum of refunds that arrived, in fen. */
  readonly refunded: number;
  /** WeChat Pay's number of the payment. */
  readonly transaction_id?: string | null;
  /** When it was paid, as WeChat Pay says it. */
  readonly paid_time?: string | null;
  /** Whether it was paid after it had ended. */
  readonly late: boolean;
  /** WeChat Pay's code for its refusal. */
  readonly reason?: string | null;
  /** The prepayment, for JSAPI, mini programs and apps. */
  readonly prepay_id?: string | null;
  /** The text of the QR code, for Native. */
  readonly code_url?: string | null;
  /** The cashier's address, for H5 (v3's h5_url). */
  readonly mweb_url?: string | null;
  /** Counts the record's changes. */
  readonly version: number;
  /** When it was placed: Unix time in ms. */
  readonly placed_ms: number;
  /** Until when it can be paid: Unix time in ms. */
  readonly expires_ms: number;
  /** When it changed last: Unix time in ms. */
  readonly changed_ms: number;
}

/** A refund as the ledger has it. */
export interface Refund {
  /** The merchant. */
  readonly mchid: string;
  /** The merchant's number of the refund. */
  readonly out_refund_no: string;
  /** The merchant's number of the order. */
  readonly out_trade_no: string;
  /** The protocol in which it was placed. */
  readonly dialect: 'v2' | 'v3';
  /** Where it stands; placing means that the outcome is not known yet. */
  readonly state: 'placing' | 'pending' | 'abnormal' | 'rejected' | 'closed' | 'succeeded';
  /** What is refunded, in fen. */
  readonly amount: number;
  /** The order's amount in fen. */
  readonly total: number;
  /** WeChat Pay's number of the refund. */
  readonly refund_id?: string | null;
  /** WeChat Pay's code for its refusal. */
  readonly reason?: string | null;
  /** Counts the record's changes. */
  readonly version: number;
  /** When it was placed: Unix time in ms. */
  readonly placed_ms: number;
  /** When it changed last: Unix time in ms. */
  readonly changed_ms: number;
}

/** A red packet or a transfer as the ledger has it. */
export interface Payout {
  /** The merchant. */
  readonly mchid: string;
  /** What it is. */
  readonly kind: 'redpack' | 'transfer';
  /** The protocol in which it was placed. */
  readonly dialect: 'v2' | 'v3';
  /** The merchant's number of the payout. */
  readonly number: string;
  /** The app. */
  readonly appid: string;
  /** Where it stands; placing means that the outcome is not known yet. */
  readonly state: 'placing' | 'pending' | 'confirming' | 'canceling' | 'transferring' | 'rejected' | 'failed' | 'cancelled' | 'returned' | 'succeeded';
  /** The amount in fen. */
  readonly amount: number;
  /** WeChat Pay's number of it. */
  readonly wechat_id?: string | null;
  /** What the user's side needs to confirm it, with mchid and appid: wx.requestMerchantTransfer's package. */
  readonly package_info?: string | null;
  /** WeChat Pay's code for its refusal. */
  readonly reason?: string | null;
  /** Counts the record's changes. */
  readonly version: number;
  /** When it was placed: Unix time in ms. */
  readonly placed_ms: number;
  /** When it changed last: Unix time in ms. */
  readonly changed_ms: number;
}

/** One receiver of a sharing. */
export interface Receiver {
  /** What the account is: MERCHANT_ID, PERSONAL_OPENID, … */
  readonly type: string;
  /** The merchant's number or the openid. */
  readonly account: string;
  /** The share in fen. */
  readonly amount: number;
  /** What became of it. */
  readonly result: 'PENDING' | 'CLOSED' | 'SUCCESS';
  /** WeChat Pay's code for why it was closed. */
  readonly reason?: string | null;
  /** WeChat Pay's number of it. */
  readonly detail_id?: string | null;
  /** The sum of returns under way, in fen. */
  readonly returning: number;
  /** The sum that went back, in fen. */
  readonly returned: number;
}

/** A profit sharing as the ledger has it. */
export interface Sharing {
  /** The merchant. */
  readonly mchid: string;
  /** The merchant's number of the sharing. */
  readonly out_order_no: string;
  /** What it does. */
  readonly kind: 'share' | 'unfreeze';
  /** The merchant's number of the order. */
  readonly out_trade_no: string;
  /** WeChat Pay's number of the order's payment. */
  readonly transaction_id: string;
  /** The sub-merchant. */
  readonly sub_mchid?: string | null;
  /** Where it stands; placing means that the outcome is not known yet. */
  readonly state: 'placing' | 'pending' | 'rejected' | 'finished';
  /** Who gets how much. */
  readonly receivers: readonly Receiver[];
  /** Whether what is left goes to the merchant. */
  readonly unfreeze_unsplit: boolean;
  /** What went to the merchant with it, in fen. */
  readonly unfrozen: number;
  /** WeChat Pay's number of the sharing. */
  readonly order_id?: string | null;
  /** WeChat Pay's code for its refusal. */
  readonly reason?: string | null;
  /** Counts the record's changes. */
  readonly version: number;
  /** When it was placed: Unix time in ms. */
  readonly placed_ms: number;
  /** When it changed last: Unix time in ms. */
  readonly changed_ms: number;
}

/** A return of a share as the ledger has it. */
export interface SharingReturn {
  /** The merchant. */
  readonly mchid: string;
  /** The merchant's number of the return. */
  readonly out_return_no: string;
  /** The merchant's number of the sharing. */
  readonly out_order_no: string;
  /** The merchant that gives it back. */
  readonly return_mchid: string;
  /** The sub-merchant. */
  readonly sub_mchid?: string | null;
  /** Where it stands; placing means that the outcome is not known yet. */
  readonly state: 'placing' | 'pending' | 'rejected' | 'failed' | 'succeeded';
  /** What is returned, in fen. */
  readonly amount: number;
  /** WeChat Pay's number of the return. */
  readonly return_id?: string | null;
  /** WeChat Pay's code for its refusal. */
  readonly reason?: string | null;
  /** Counts the record's changes. */
  readonly version: number;
  /** When it was placed: Unix time in ms. */
  readonly placed_ms: number;
  /** When it changed last: Unix time in ms. */
  readonly changed_ms: number;
}

/** The exact answer to send to WeChat Pay. */
export interface HttpReply {
  /** The HTTP status. */
  readonly status: number;
  /** The headers. */
  readonly headers: { readonly [name: string]: string };
  /** The body. */
  readonly body: string;
}

/** What a notice was and did, and the exact answer to send. */
export interface Received {
  /**
   * What it was: the order's state, refund, transfer, sharing, incident, scan, or notice. and the name of another.
   */
  readonly outcome: string;
  /** The answer to send. */
  readonly reply: HttpReply;
  /** Whether it told anything new. */
  readonly first?: boolean | null;
  /** Whether the incident is new. */
  readonly new?: boolean | null;
  /** The incident that it caused, which a person must look at. */
  readonly incident?: string | null;
  /** The order that it is about. */
  readonly order?: Order | null;
  /** The refund that it is about. */
  readonly refund?: { readonly [name: string]: unknown } | null;
  /** The transfer that it is about. */
  readonly transfer?: Payout | null;
  /** The sharing that it is about. */
  readonly sharing?: Sharing | null;
  /** The payment for an order that is not known here. */
  readonly payment?: { readonly [name: string]: unknown } | null;
  /** What another notice said. */
  readonly fields?: { readonly [name: string]: unknown } | null;
  /** A scan: the merchant. */
  readonly mchid?: string | null;
  /** A scan: the app. */
  readonly appid?: string | null;
  /** A scan: who scanned. */
  readonly openid?: string | null;
  /** A scan: the product. */
  readonly product_id?: string | null;
}

/** Something that happened, told until the host says that it acted on it. */
export interface Event {
  /** Its stable id: act on an id once. */
  readonly id: string;
  /** What happened: payment.paid, refund.succeeded, incident.… */
  readonly kind: string;
  /** The merchant. */
  readonly mchid: string;
  /** The number of the record. */
  readonly number: string;
  /** What is known of it. */
  readonly data?: { readonly [name: string]: unknown } | null;
}

/** The events that were leased. */
export interface Taken {
  /** The events, oldest first. */
  readonly events: readonly Event[];
}

/** How many events were finished. */
export interface Done {
  /** How many of them were waiting. */
  readonly done: number;
}

/** One of several things that are wrong with a configuration. */
export interface Problem {
  /** Where: merchants[0].v2.key. */
  readonly field: string;
  /** What is wrong with it and what needs it. */
  readonly text: string;
}

/** A task that could not be settled, with its error; it comes again. */
export interface Trouble {
  /** What it is about. */
  readonly task: 'order' | 'refund' | 'redpack' | 'transfer' | 'sharing' | 'sharing_return' | 'certificates';
  /** The merchant. */
  readonly mchid: string;
  /** The number of the record. */
  readonly number: string;
  /** The error's kind. */
  readonly kind: string;
  /** The error's advice. */
  readonly advice: string;
  /** The operation in which it happened. */
  readonly op?: string | null;
  /** The field that caused it. */
  readonly field?: string | null;
  /** What happened. */
  readonly text: string;
  /** WeChat Pay's own code. */
  readonly code?: string | null;
  /** WeChat Pay's own words. */
  readonly message?: string | null;
  /** WeChat Pay's Request-ID. */
  readonly request_id?: string | null;
  /** Whether its words came under a verified signature. */
  readonly authentic: boolean;
  /** Empty here. */
  readonly problems: readonly Problem[];
}

/** What a tick did, and when to come back. */
export interface Ticked {
  /** How many tasks were looked at. */
  readonly done: number;
  /** Those that could not be settled. */
  readonly problems: readonly Trouble[];
  /** When the next task is due: Unix time in ms. */
  readonly next_ms?: number | null;
  /** How long until then, in ms. */
  readonly wait_ms?: number | null;
}

/** A place where the ledger is not what its history says. */
export interface Fault {
  /** Where. */
  readonly place: string;
  /** What is wrong. */
  readonly text: string;
}

/** What a replay of the ledger's history found. */
export interface Verified {
  /** How many entries the history has. */
  readonly entries: number;
  /** How many records were held against it. */
  readonly records: number;
  /** How many pieces of evidence. */
  readonly evidence: number;
  /** How many events. */
  readonly events: number;
  /** The hash of the last entry. */
  readonly head: string;
  /** Everything that is wrong; empty if the ledger holds. */
  readonly faults: readonly Fault[];
}

/** The totals of a trade bill, which its rows were held against. */
export interface Totals {
  /** How many rows. */
  readonly rows: number;
  /** The sum of the orders' amounts, in fen. */
  readonly total: number;
  /** The sum to be settled, in fen. */
  readonly settlement: number;
  /** The sum of refunds, in fen. */
  readonly refund: number;
  /** The sum of coupons that went back, in fen. */
  readonly coupon_refund: number;
  /** The sum of refunds asked for, in fen. */
  readonly applied_refund: number;
  /** The sum of fees in yuan, with its digits. */
  readonly fee: string;
}

/** A bill that was fetched and checked whole. */
export interface Bill {
  /** Which bill. */
  readonly bill: 'trade' | 'fund_flow';
  /** How many rows. */
  readonly rows: number;
  /** The totals of a trade bill. */
  readonly totals?: Totals | null;
}

/** Money that trade bills say nothing about, which is not judged here. */
export interface OtherFlows {
  /** The business's type, as the fund flow has it. */
  readonly business_type: string;
  /** Whether the money came in. */
  readonly income: boolean;
  /** How many rows. */
  readonly rows: number;
  /** Their sum in fen. */
  readonly amount: number;
}

/** A fund flow held against the trade bill. */
export interface ComparedFlow {
  /** How many rows. */
  readonly rows: number;
  /** How many payments and refunds moved the money and the fee that the trade bill says. */
  readonly matched: number;
  /** What came in, in fen. */
  readonly income: number;
  /** What left, in fen. */
  readonly expense: number;
  /** What was taken as fees less what came back of them, in fen. */
  readonly fees: number;
  /** The balance before the first row, in fen. */
  readonly opening?: number | null;
  /** The balance after the last row, in fen. */
  readonly closing?: number | null;
  /** What is not judged here. */
  readonly others: readonly OtherFlows[];
}

/** A day of a comparison in short. */
export interface ComparedDay {
  /** The Beijing day: yyyy-MM-dd. */
  readonly date: string;
  /** Whether there is a trade bill of it. */
  readonly has_bill: boolean;
  /** How many lines the bill has. */
  readonly lines: number;
  /** How many of them agree. */
  readonly matched: number;
  /** The bill's sum of payments in fen. */
  readonly paid: number;
  /** The bill's sum of refunds and reversals in fen. */
  readonly refunded: number;
  /** How many open items are listed. */
  readonly differences: number;
}

/** A class of differences that there are. */
export interface DifferenceClass {
  /** Which difference: unknown_order, amount_differs, … */
  readonly kind: string;
  /** How many there are of it. */
  readonly count: number;
  /** What it is, in Chinese. */
  readonly title: string;
  /** What it means, in one sentence. */
  readonly means: string;
  /** What to do about it, in one sentence. */
  readonly what_to_do: string;
  /**
   * Whose move it is: Fenpay's, which asks at the next tick, the merchant's, WeChat Pay's, or the next day's
   * files'.
   */
  readonly whose_move: 'fenpay' | 'merchant' | 'wechat_pay' | 'next_day';
}

/** A difference between a trade bill, a fund flow and the ledger: one open item. */
export interface Difference {
  /** Its stable name: day, merchant, kind and numbers. */
  readonly id: string;
  /** The Beijing day whose files show it. */
  readonly date: string;
  /** When it happened, in Beijing: yyyy-MM-dd HH:mm:ss. */
  readonly time: string;
  /** Which difference: unknown_order, amount_differs, … */
  readonly kind: string;
  /** The merchant's number of the order; empty where only the fund flow knows of it. */
  readonly out_trade_no: string;
  /** The merchant's number of the refund. */
  readonly out_refund_no?: string | null;
  /** WeChat Pay's number of the payment. */
  readonly transaction_id?: string | null;
  /** WeChat Pay's number of the refund. */
  readonly refund_id?: string | null;
  /** The number of the row in the fund flow. */
  readonly flow_id?: string | null;
  /** The amount in the bill, in fen. */
  readonly bill_amount?: number | null;
  /** The amount in the ledger, in fen. */
  readonly ledger_amount?: number | null;
  /** What moved in the account, in fen; negative where it left. */
  readonly flow_amount?: number | null;
  /** What the bill says where they differ. */
  readonly bill?: string | null;
  /** What the ledger says there. */
  readonly ledger?: string | null;
  /** What it means, in one sentence. */
  readonly means: string;
  /** What to do about it, in one sentence. */
  readonly what_to_do: string;
  /**
   * Whose move it is: Fenpay's, which asks at the next tick, the merchant's, WeChat Pay's, or the next day's
   * files'.
   */
  readonly whose_move: 'fenpay' | 'merchant' | 'wechat_pay' | 'next_day';
}

/** The name of a difference of another day's comparison. */
export interface OpenItem {
  /** The difference's stable name. */
  readonly id: string;
}

/** Days' files held against the ledger. */
export interface Comparison {
  /** The first Beijing day: yyyy-MM-dd. */
  readonly date: string;
  /** The last Beijing day that was compared. */
  readonly until: string;
  /** The merchant. */
  readonly mchid: string;
  /** How many lines the bill has. */
  readonly lines: number;
  /** How many payments agree. */
  readonly matched_payments: number;
  /** Their sum in fen. */
  readonly matched_paid: number;
  /** How many refunds agree. */
  readonly matched_refunds: number;
  /** Their sum in fen. */
  readonly matched_refunded: number;
  /** How many reversals agree. */
  readonly matched_reversals: number;
  /** Their sum in fen. */
  readonly matched_reversed: number;
  /** The bill's sum of payments in fen. */
  readonly bill_paid: number;
  /** The bill's sum of refunds in fen. */
  readonly bill_refunded: number;
  /** The bill's sum of reversals in fen. */
  readonly bill_reversed: number;
  /** How many lines belong to another day. */
  readonly lines_of_other_days: number;
  /** The bills' totals; null if no day has a bill. */
  readonly totals?: Totals | null;
  /** The fund flow, if it was compared too. */
  readonly flow?: ComparedFlow | null;
  /** Each day in short. */
  readonly days: readonly ComparedDay[];
  /** How many differences there are of each class. */
  readonly classes: readonly DifferenceClass[];
  /** The differences, classified, by day and number; up to 20000. */
  readonly differences: readonly Difference[];
  /** How many differences are not listed. */
  readonly left_out: number;
  /** How many differences the files of another of these days settled. */
  readonly settled: number;
  /** Differences of days before and after that these files settle, if they are open. */
  readonly settles: readonly OpenItem[];
}

/** What the payer's side needs to start the payment. */
export interface Client {
  /** Whose parameters they are. */
  readonly client: 'jsapi' | 'choose_wx_pay' | 'mini_program' | 'app' | 'h5' | 'native';
  /** The complete object to pass on, as it is. */
  readonly params: { readonly [name: string]: string };
}

/** A QR code. */
export interface Code {
  /** The text of the code. */
  readonly code_url: string;
}

/** The answer to a scan. */
export interface Answer {
  /** The answer to send. */
  readonly reply: HttpReply;
}

/** Who gave a code. */
export interface Payer {
  /** The payer under the app. */
  readonly openid: string;
  /** The payer under all apps of one owner. */
  readonly unionid?: string | null;
  /** A mini program's session key: never send it to the client. */
  readonly session_key?: string | null;
}

/** A link for a browser. */
export interface Link {
  /** The address. */
  readonly link: string;
}

/** A sealed request, to be sent as it is. */
export interface Prepared {
  /** The method. */
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The address. */
  readonly url: string;
  /** The headers. */
  readonly headers: { readonly [name: string]: string };
  /** Whether the client certificate must be shown. */
  readonly client_cert: boolean;
}

/** An answer of WeChat Pay's, verified as far as it is signed. */
export interface Opened {
  /** The algorithm that verified it, in v3 with the key's serial; null if it is unsigned. */
  readonly verified_by?: string | null;
  /** What it says, by WeChat Pay's own names. */
  readonly fields: { readonly [name: string]: unknown };
  /** In v3, the encrypted fields that did not open, as paths with commas between them. */
  readonly unopened?: string | null;
}

/** A record that a step needs, or all parts of one. */
export interface Need {
  /** Its name, under which it is handed over: order:MCHID:NUMBER. */
  readonly name: string;
  /** A kind of record; refunds, sharings and returns are all of that order or sharing. */
  readonly kind: 'order' | 'refund' | 'redpack' | 'transfer' | 'sharing' | 'sharing_return' | 'refunds' | 'sharings' | 'returns';
  /** The merchant. */
  readonly mchid: string;
  /** The number of the record, or of what the parts are of. */
  readonly number: string;
}

/** A record as it must be stored, where nobody else was first. */
export interface Written {
  /** Its name: order:MCHID:NUMBER; unique. */
  readonly name: string;
  /** What it is. */
  readonly kind: 'order' | 'refund' | 'redpack' | 'transfer' | 'sharing' | 'sharing_return';
  /** The merchant. */
  readonly mchid: string;
  /** Its number. */
  readonly number: string;
  /** The version that it replaces and no other; 0 inserts. */
  readonly was: number;
  /** Its version. */
  readonly version: number;
  /** Its state, in the words of its kind. */
  readonly state: string;
  /** The name of the record that it is a part of. */
  readonly part_of?: string | null;
  /** WeChat Pay's number of the payment; unique with the merchant. */
  readonly transaction_id?: string | null;
  /** Its exact text, to be handed over again. */
  readonly data: string;
}

/** A verified message that proves a change, exactly as received. */
export interface Proof {
  /** The name of the record, or the id of the event, that it proves. */
  readonly about?: string | null;
  /** Where it was learned. */
  readonly source: 'answer' | 'query' | 'notice' | 'bill';
  /** Whose answer it is, or which notice. */
  readonly operation: string;
  /** What vouches for it. */
  readonly verified_by: string;
  /** When it was received. */
  readonly received_ms: number;
  /** Its exact text. */
  readonly body?: string | null;
  /** Its exact bytes in base64, where they are no text. */
  readonly base64?: string | null;
}

/** When a record is to be looked at next, with task.settle. */
export interface Due {
  /** What it is. */
  readonly kind: 'order' | 'refund' | 'redpack' | 'transfer' | 'sharing' | 'sharing_return';
  /** The merchant. */
  readonly mchid: string;
  /** Its number. */
  readonly number: string;
  /** When; never where there is nothing. */
  readonly due_ms?: number | null;
  /** How often it was looked at since it changed. */
  readonly attempt: number;
}

/** One step: what the host must hand over or commit, and how it goes on. */
export interface Step {
  /**
   * needs: call again with these records. commit: commit, then go on with resume, or call again where there is
   * none. done: commit; then reply is what the verb gives.
   */
  readonly outcome: 'needs' | 'commit' | 'done';
  /** The records that it needs; empty unless the outcome says so, as the lists below are where there is nothing. */
  readonly needs: readonly Need[];
  /** The records to store, all in one transaction with the rest. */
  readonly writes: readonly Written[];
  /** The messages that prove it. */
  readonly evidence: readonly Proof[];
  /** What happened; an id that is there already refuses the whole transaction. */
  readonly events: readonly Event[];
  /** When records are to be looked at next. */
  readonly due: readonly Due[];
  /** What to go on with, once this is committed; a verb that failed gives its error then. */
  readonly resume?: { readonly [name: string]: unknown } | null;
  /** What the verb gives. */
  readonly reply?: { readonly [name: string]: unknown } | null;
  /** Why a notice is refused; reply has the answer to send. */
  readonly error?: { readonly [name: string]: unknown } | null;
}

/** A signature. */
export interface Signature {
  /** In upper-case hex. */
  readonly sign: string;
}

/** A signature that holds. */
export interface Checked {
  /** The algorithm. */
  readonly verified_by: 'HMAC-SHA256' | 'MD5';
}

/** A message that was written. */
export interface Encoded {
  /** How long it is. */
  readonly bytes: number;
}

/** A message that was read; nothing in it is verified. */
export interface Decoded {
  /** Its fields. */
  readonly params: { readonly [name: string]: string };
}

/** A notice that verified. */
export interface Notice {
  /** What it is. */
  readonly kind: 'payment' | 'payment_failed' | 'refund' | 'contract' | 'scan' | 'other';
  /** The algorithm; a refund notice is only encrypted. */
  readonly verified_by: string;
  /** Whether its signature covers two readings: query before acting on it. */
  readonly ambiguous: boolean;
  /** What it says; of a refund notice, what was encrypted in it. */
  readonly fields: { readonly [name: string]: string };
}

/** A request that was signed. */
export interface SignedRequest {
  /** The header Authorization. */
  readonly authorization: string;
  /** The signature in it, in base64. */
  readonly signature: string;
  /** The text that was signed. */
  readonly message: string;
}

/** A signature of WeChat Pay's that holds. */
export interface Vouched {
  /** The scheme, and the serial of the key. */
  readonly verified_by: string;
}

/** What was encrypted. */
export interface Decrypted {
  /** Its text. */
  readonly plain: string;
}

/** This build of Fenpay. */
export interface About {
  /** Its version. */
  readonly version: string;
}
