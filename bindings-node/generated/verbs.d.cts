// Printed from the engine's tables by tests/tests/faces.rs; do not edit.

import type { Bytes, File, Whole } from '../shell/values.cjs';
import type {
  Order,
  Refund,
  Payout,
  Sharing,
  SharingReturn,
  Received,
  Taken,
  Done,
  Ticked,
  Verified,
  Bill,
  Comparison,
  Client,
  Code,
  Answer,
  Payer,
  Link,
  Prepared,
  Opened,
  Step,
  Signature,
  Checked,
  Encoded,
  Decoded,
  Notice,
  SignedRequest,
  Vouched,
  Decrypted,
  About,
} from './records.cjs';

/** What `order.place` takes. */
export interface OrderPlaceParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|*. */
  readonly out_trade_no: string;
  /** How it is paid. */
  readonly kind: 'jsapi' | 'mini_program' | 'app' | 'h5' | 'native' | 'payment_code' | 'face';
  /** The amount in fen. */
  readonly total: Whole;
  /** What is paid for, as the payer sees it: at most 127 bytes. */
  readonly description: string;
  /** The app; by default the merchant's first. */
  readonly appid?: string | null | undefined;
  /** The payer under the app: jsapi and mini_program need it. */
  readonly openid?: string | null | undefined;
  /** The payer's payment code: payment_code needs it. */
  readonly auth_code?: string | null | undefined;
  /** The device's face code: face needs it. */
  readonly face_code?: string | null | undefined;
  /** The sub-merchant of a service provider. */
  readonly sub_mchid?: string | null | undefined;
  /** The sub-merchant's app. */
  readonly sub_appid?: string | null | undefined;
  /** The payer under the sub-merchant's app. */
  readonly sub_openid?: string | null | undefined;
  /** ISO 4217; by default CNY. */
  readonly currency?: string | null | undefined;
  /** Returned unchanged in queries, notices and bills: at most 127 bytes. */
  readonly attach?: string | null | undefined;
  /** The goods, for promotions, in the names of either dialect. */
  readonly detail?: object | null | undefined;
  /** The scene, in the names of either dialect: h5 needs h5_info. */
  readonly scene_info?: object | null | undefined;
  /** A promotion's tag. */
  readonly goods_tag?: string | null | undefined;
  /** no_credit refuses credit cards. */
  readonly limit_pay?: string | null | undefined;
  /** The product's number (native in v2); by default the order's number. */
  readonly product_id?: string | null | undefined;
  /** The terminal's number. */
  readonly device_info?: string | null | undefined;
  /** Whether the money is held for profit sharing. */
  readonly profit_sharing?: boolean | null | undefined;
  /** Whether the payer may ask for an invoice. */
  readonly receipt?: boolean | null | undefined;
  /** The payer's address (the server's for Native); by default 127.0.0.1. */
  readonly client_ip?: string | null | undefined;
  /** Where notices are posted; by default the merchant's. */
  readonly notify_url?: string | null | undefined;
  /** For how many seconds it can be paid: 120 to 604800; by default 7200. */
  readonly expires_s?: Whole | null | undefined;
  /** How long to poll while the payer types: at most 120000; by default 0. */
  readonly wait_ms?: Whole | null | undefined;
  /** In which dialect; by default the merchant's: v3 if it has both. */
  readonly dialect?: 'v2' | 'v3' | null | undefined;
}

/** What `order.query` takes. */
export interface OrderQueryParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|*. */
  readonly out_trade_no: string;
  /** In which dialect; by default the merchant's: v3 if it has both. */
  readonly dialect?: 'v2' | 'v3' | null | undefined;
}

/** What `order.close` takes. */
export interface OrderCloseParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|*. */
  readonly out_trade_no: string;
}

/** What `order.reverse` takes. */
export interface OrderReverseParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|*. */
  readonly out_trade_no: string;
}

/** What `order.get` takes. */
export interface OrderGetParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|*. */
  readonly out_trade_no: string;
}

/** What `refund.place` takes. */
export interface RefundPlaceParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** The merchant's number of the refund: 1 to 64 of 0-9A-Za-z_-|*@. */
  readonly out_refund_no: string;
  /** The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|*. */
  readonly out_trade_no: string;
  /** The amount in fen. */
  readonly amount: Whole;
  /** Shown to the payer: at most 80 bytes. */
  readonly reason?: string | null | undefined;
  /** REFUND_SOURCE_UNSETTLED_FUNDS or REFUND_SOURCE_RECHARGE_FUNDS; v3's UNSETTLED and AVAILABLE. */
  readonly refund_account?: string | null | undefined;
  /** Where notices are posted; by default the merchant's. */
  readonly notify_url?: string | null | undefined;
  /** In which dialect; by default the merchant's: v3 if it has both. */
  readonly dialect?: 'v2' | 'v3' | null | undefined;
}

/** What `refund.query` takes. */
export interface RefundQueryParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** The merchant's number of the refund: 1 to 64 of 0-9A-Za-z_-|*@. */
  readonly out_refund_no: string;
  /** In which dialect; by default the merchant's: v3 if it has both. */
  readonly dialect?: 'v2' | 'v3' | null | undefined;
}

/** What `refund.get` takes. */
export interface RefundGetParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** The merchant's number of the refund: 1 to 64 of 0-9A-Za-z_-|*@. */
  readonly out_refund_no: string;
}

/** What `redpack.place` takes. */
export interface RedpackPlaceParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** The merchant's number of the payout. */
  readonly number: string;
  /** Who gets it, under the app. */
  readonly openid: string;
  /** The amount in fen. */
  readonly amount: Whole;
  /** Who sends it, as the user sees it: at most 32 bytes. */
  readonly send_name: string;
  /** The wish: at most 128 bytes. */
  readonly wishing: string;
  /** The campaign: at most 32 bytes. */
  readonly act_name: string;
  /** A remark: at most 256 bytes. */
  readonly remark: string;
  /** PRODUCT_1 to PRODUCT_8: needed outside 100 to 20000 fen. */
  readonly scene_id?: string | null | undefined;
  /** What is known of the user, url-encoded. */
  readonly risk_info?: string | null | undefined;
  /** The app; by default the merchant's first. */
  readonly appid?: string | null | undefined;
  /** The payer's address (the server's for Native); by default 127.0.0.1. */
  readonly client_ip?: string | null | undefined;
}

/** What `redpack.query` takes. */
export interface RedpackQueryParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** The merchant's number of the payout. */
  readonly number: string;
}

/** What `redpack.get` takes. */
export interface RedpackGetParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** The merchant's number of the payout. */
  readonly number: string;
}

/** What `transfer.place` takes. */
export interface TransferPlaceParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** The merchant's number of the payout. */
  readonly number: string;
  /** Who gets it, under the app. */
  readonly openid: string;
  /** The amount in fen. */
  readonly amount: Whole;
  /** What it is for: at most 32 characters in v3, 100 bytes in v2. */
  readonly description: string;
  /** The user's real name; with it WeChat Pay checks that it is right. */
  readonly name?: string | null | undefined;
  /** The scene of transfers that WeChat Pay granted: v3 needs it. */
  readonly scene_id?: string | null | undefined;
  /** What the scene reports, a list of {info_type, info_content}: v3 needs it. */
  readonly report_infos?: readonly object[] | null | undefined;
  /** For what the user sees the money come, as the scene lets choose (v3). */
  readonly recv_perception?: string | null | undefined;
  /** The app; by default the merchant's first. */
  readonly appid?: string | null | undefined;
  /** The payer's address (the server's for Native); by default 127.0.0.1. */
  readonly client_ip?: string | null | undefined;
  /** Where notices are posted; by default the merchant's. */
  readonly notify_url?: string | null | undefined;
  /** In which dialect; by default the merchant's: v3 if it has both. */
  readonly dialect?: 'v2' | 'v3' | null | undefined;
}

/** What `transfer.query` takes. */
export interface TransferQueryParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** The merchant's number of the payout. */
  readonly number: string;
}

/** What `transfer.cancel` takes. */
export interface TransferCancelParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** The merchant's number of the payout. */
  readonly number: string;
}

/** What `transfer.get` takes. */
export interface TransferGetParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** The merchant's number of the payout. */
  readonly number: string;
}

/** What `sharing.place` takes. */
export interface SharingPlaceParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** The merchant's number of the sharing: 1 to 64 of 0-9A-Za-z_-|*@. */
  readonly out_order_no: string;
  /** The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|*. */
  readonly out_trade_no: string;
  /** 1 to 50 of {type, account, amount, description, name}: MERCHANT_ID or PERSONAL_OPENID, amounts in fen. */
  readonly receivers: readonly object[];
  /** Whether what is left goes to the merchant, so that no other sharing can follow; by default false. */
  readonly unfreeze_unsplit?: boolean | null | undefined;
  /** The app; by default the merchant's first. */
  readonly appid?: string | null | undefined;
  /** The sub-merchant's app. */
  readonly sub_appid?: string | null | undefined;
}

/** What `sharing.unfreeze` takes. */
export interface SharingUnfreezeParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** The merchant's number of the sharing: 1 to 64 of 0-9A-Za-z_-|*@. */
  readonly out_order_no: string;
  /** The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|*. */
  readonly out_trade_no: string;
  /** What it is for: at most 80 characters. */
  readonly description: string;
}

/** What `sharing.query` takes. */
export interface SharingQueryParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** The merchant's number of the sharing: 1 to 64 of 0-9A-Za-z_-|*@. */
  readonly out_order_no: string;
}

/** What `sharing.get` takes. */
export interface SharingGetParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** The merchant's number of the sharing: 1 to 64 of 0-9A-Za-z_-|*@. */
  readonly out_order_no: string;
}

/** What `sharing_return.place` takes. */
export interface SharingReturnPlaceParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** The merchant's number of the return: 1 to 64 of 0-9A-Za-z_-|*@. */
  readonly out_return_no: string;
  /** The merchant's number of the sharing: 1 to 64 of 0-9A-Za-z_-|*@. */
  readonly out_order_no: string;
  /** The merchant that gives it back. */
  readonly return_mchid: string;
  /** The amount in fen. */
  readonly amount: Whole;
  /** What it is for: at most 80 characters. */
  readonly description: string;
}

/** What `sharing_return.query` takes. */
export interface SharingReturnQueryParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** The merchant's number of the return: 1 to 64 of 0-9A-Za-z_-|*@. */
  readonly out_return_no: string;
}

/** What `sharing_return.get` takes. */
export interface SharingReturnGetParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** The merchant's number of the return: 1 to 64 of 0-9A-Za-z_-|*@. */
  readonly out_return_no: string;
}

/** What `notice.receive` takes. */
export interface NoticeReceiveParams {
  /** The notice's headers, each a text or a list of texts: v3 is verified by them, v2 does not look at them. */
  readonly headers?: object | null | undefined;
}

/** What `event.take` takes. */
export interface EventTakeParams {
  /** How many at the most: 1 to 1000; by default 20. */
  readonly limit?: Whole | null | undefined;
  /** How long others leave them alone; by default 60000. */
  readonly lease_ms?: Whole | null | undefined;
}

/** What `event.done` takes. */
export interface EventDoneParams {
  /** The events' ids. */
  readonly ids: readonly string[];
}

/** What `task.tick` takes. */
export interface TaskTickParams {
  /** How many tasks at the most: 1 to 1000; by default 20. */
  readonly limit?: Whole | null | undefined;
  /** Takes tasks due within so many milliseconds as due already; by default 0. */
  readonly ahead_ms?: Whole | null | undefined;
}

/** What `bill.fetch` takes. */
export interface BillFetchParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** The Beijing day: yyyyMMdd or yyyy-MM-dd. */
  readonly date: string;
  /** Which bill; by default trade. */
  readonly bill?: 'trade' | 'fund_flow' | null | undefined;
  /** ALL (default), SUCCESS, REFUND or RECHARGE_REFUND; for fund_flow Basic (default), Operation or Fees. */
  readonly type?: string | null | undefined;
  /** The sub-merchant of a service provider. */
  readonly sub_mchid?: string | null | undefined;
  /** Whether WeChat Pay compresses the file. */
  readonly gzip?: boolean | null | undefined;
  /** The file to write; needed for bills over 64 MiB. */
  readonly path?: string | null | undefined;
  /** In which dialect; by default the merchant's: v3 if it has both. */
  readonly dialect?: 'v2' | 'v3' | null | undefined;
}

/** What `bill.compare` takes. */
export interface BillCompareParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** The Beijing day: yyyyMMdd or yyyy-MM-dd. */
  readonly date: string;
  /** The last Beijing day, if there are several; those at the end that have no bill yet are left out. */
  readonly until?: string | null | undefined;
  /** The sub-merchant of a service provider. */
  readonly sub_mchid?: string | null | undefined;
  /** Whether WeChat Pay compresses the file. */
  readonly gzip?: boolean | null | undefined;
  /**
   * A trade bill that was fetched before, with {date} for the day if there are several; without it and a blob it is
   * fetched.
   */
  readonly path?: string | null | undefined;
  /** The SHA-1 that the given trade bill must have, in hex. */
  readonly sha1?: string | null | undefined;
  /** Whether the fund flow is fetched and compared too. */
  readonly fund_flow?: boolean | null | undefined;
  /** A fund flow that was fetched before, as `path`; it is compared too. */
  readonly flow_path?: string | null | undefined;
  /** Where to write the differences as a table for a spreadsheet. */
  readonly csv?: string | null | undefined;
  /** Where to write the report as an HTML page, to be read and printed. */
  readonly page?: string | null | undefined;
  /** In which dialect; by default the merchant's: v3 if it has both. */
  readonly dialect?: 'v2' | 'v3' | null | undefined;
}

/** What `client.params` takes. */
export interface ClientParamsParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|*. */
  readonly out_trade_no: string;
  /** Whose parameters are needed; by default the order's kind. */
  readonly client?: 'jsapi' | 'choose_wx_pay' | 'mini_program' | 'app' | 'h5' | 'native' | null | undefined;
  /** Where the H5 cashier returns to. */
  readonly redirect_url?: string | null | undefined;
}

/** What `scan.link` takes. */
export interface ScanLinkParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** The app; by default the merchant's first. */
  readonly appid?: string | null | undefined;
  /** The product's number: at most 32. */
  readonly product_id: string;
}

/** What `scan.answer` takes. */
export interface ScanAnswerParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|*. */
  readonly out_trade_no: string;
}

/** What `openid.exchange` takes. */
export interface OpenidExchangeParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** What gave the code. */
  readonly kind: 'mini_program' | 'official_account';
  /** The app in which the code was given. */
  readonly appid: string;
  /** The code: good once, for five minutes. */
  readonly code: string;
}

/** What `openid.link` takes. */
export interface OpenidLinkParams {
  /** The official account. */
  readonly appid: string;
  /** Where the user comes back with the code. */
  readonly redirect_uri: string;
  /** What the user grants; by default snsapi_base, which asks nothing. */
  readonly scope?: 'snsapi_base' | 'snsapi_userinfo' | null | undefined;
  /** Comes back unchanged: at most 128 letters and digits. */
  readonly state?: string | null | undefined;
}

/** What `http.prepare` takes. */
export interface HttpPrepareParams {
  /** The request line: POST /pay/unifiedorder. */
  readonly operation: string;
  /** WeChat Pay's own parameters. */
  readonly params?: object | null | undefined;
}

/** What `http.complete` takes. */
export interface HttpCompleteParams {
  /** The merchant; may be left out where one is configured. */
  readonly mchid?: string | null | undefined;
  /** The request line, as it was prepared. */
  readonly operation: string;
  /** The HTTP status. */
  readonly status: Whole;
  /** The answer's headers. */
  readonly headers?: object | null | undefined;
}

/** What `host.step` takes. */
export interface HostStepParams {
  /** The verb: order.place, notice.receive, …, or task.settle for a record that is due. */
  readonly verb?: string | null | undefined;
  /** The verb's own parameters. */
  readonly params?: object | null | undefined;
  /**
   * The records that a step needs, by name: a text as a step gave it, null where there is none, a list of texts for
   * all parts.
   */
  readonly records?: object | null | undefined;
  /** What the step before gave, once what it wrote is committed; stands for all of the above. */
  readonly resume?: object | null | undefined;
  /**
   * Which unique constraint of the host's database refused what the same step wrote before: transaction or event.
   */
  readonly refused?: string | null | undefined;
}

/** What `v2.sign` takes. */
export interface V2SignParams {
  /** The message's fields. */
  readonly params: object;
  /** The API v2 key; the toolbox takes any. */
  readonly key: string;
  /** The algorithm; by default HMAC-SHA256. */
  readonly sign_type?: 'HMAC-SHA256' | 'MD5' | null | undefined;
}

/** What `v2.verify` takes. */
export interface V2VerifyParams {
  /** The message's fields. */
  readonly params: object;
  /** The API v2 key; the toolbox takes any. */
  readonly key: string;
  /** The algorithm; by default HMAC-SHA256. */
  readonly sign_type?: 'HMAC-SHA256' | 'MD5' | null | undefined;
}

/** What `v2.encode` takes. */
export interface V2EncodeParams {
  /** The message's fields. */
  readonly params: object;
}

/** What `v2.open_notice` takes. */
export interface V2OpenNoticeParams {
  /** The merchant that it must be for. */
  readonly mch_id: string;
  /** The API v2 key; the toolbox takes any. */
  readonly key: string;
  /** The algorithm; by default HMAC-SHA256. */
  readonly sign_type?: 'HMAC-SHA256' | 'MD5' | null | undefined;
}

/** What `v2.open_refund` takes. */
export interface V2OpenRefundParams {
  /** The encrypted part, in base64. */
  readonly req_info: string;
  /** The API v2 key; the toolbox takes any. */
  readonly key: string;
}

/** What `v3.sign` takes. */
export interface V3SignParams {
  /** The method, in upper case. */
  readonly method: string;
  /** The address or its path and query, exactly as it is sent. */
  readonly url: string;
  /** The body, exactly as it is sent; of an upload the text of meta. */
  readonly body?: string | null | undefined;
  /** Unix seconds. */
  readonly timestamp: Whole;
  /** 1 to 32 letters and digits. */
  readonly nonce: string;
  /** The merchant's number. */
  readonly mchid: string;
  /** The serial of the merchant's certificate. */
  readonly serial: string;
  /** The merchant's private key, as PEM. */
  readonly merchant_key: string;
  /** The algorithms of v3; by default RSA. */
  readonly suite?: 'RSA' | 'SM' | null | undefined;
}

/** What `v3.verify` takes. */
export interface V3VerifyParams {
  /** The headers: names with a text or a list of texts each. */
  readonly headers: object;
  /** WeChat Pay's keys: PUB_KEY_ID_… with a public key, serials with certificates, as PEM. */
  readonly platform_keys: object;
  /** The present time in Unix seconds; five minutes are allowed. */
  readonly now: Whole;
  /** The algorithms of v3; by default RSA. */
  readonly suite?: 'RSA' | 'SM' | null | undefined;
}

/** What `v3.open` takes. */
export interface V3OpenParams {
  /** The encrypted part: algorithm, nonce, associated_data, ciphertext. */
  readonly resource: object;
  /** The APIv3 key. */
  readonly key: string;
  /** The algorithms of v3; by default RSA. */
  readonly suite?: 'RSA' | 'SM' | null | undefined;
}

/** The verbs of `engine.order`. */
export interface OrderVerbs {
  /** Places an order, or continues the one of that number; gives what the payer needs. */
  place(params: OrderPlaceParams): Promise<Order>;
  /**
   * Places an order, or continues the one of that number; gives what the payer needs. Blocks the event loop until
   * it is done.
   */
  placeSync(params: OrderPlaceParams): Order;
  /** Asks WeChat Pay where an order stands and records the answer. */
  query(params: OrderQueryParams): Promise<Order>;
  /** Asks WeChat Pay where an order stands and records the answer. Blocks the event loop until it is done. */
  querySync(params: OrderQueryParams): Order;
  /** Closes an order that is not paid. */
  close(params: OrderCloseParams): Promise<Order>;
  /** Closes an order that is not paid. Blocks the event loop until it is done. */
  closeSync(params: OrderCloseParams): Order;
  /** Undoes an order by payment code or face whose outcome is not known. */
  reverse(params: OrderReverseParams): Promise<Order>;
  /** Undoes an order by payment code or face whose outcome is not known. Blocks the event loop until it is done. */
  reverseSync(params: OrderReverseParams): Order;
  /** Reads an order from the ledger; nothing is sent. */
  get(params: OrderGetParams): Promise<Order>;
  /** Reads an order from the ledger; nothing is sent. Blocks the event loop until it is done. */
  getSync(params: OrderGetParams): Order;
}

/** The verbs of `engine.refund`. */
export interface RefundVerbs {
  /** Refunds a part or all of a paid order, or continues the refund of that number. */
  place(params: RefundPlaceParams): Promise<Refund>;
  /**
   * Refunds a part or all of a paid order, or continues the refund of that number. Blocks the event loop until it
   * is done.
   */
  placeSync(params: RefundPlaceParams): Refund;
  /** Asks WeChat Pay where a refund stands and records the answer. */
  query(params: RefundQueryParams): Promise<Refund>;
  /** Asks WeChat Pay where a refund stands and records the answer. Blocks the event loop until it is done. */
  querySync(params: RefundQueryParams): Refund;
  /** Reads a refund from the ledger; nothing is sent. */
  get(params: RefundGetParams): Promise<Refund>;
  /** Reads a refund from the ledger; nothing is sent. Blocks the event loop until it is done. */
  getSync(params: RefundGetParams): Refund;
}

/** The verbs of `engine.redpack`. */
export interface RedpackVerbs {
  /** Sends a red packet, or continues the one of that number; never a second one. */
  place(params: RedpackPlaceParams): Promise<Payout>;
  /**
   * Sends a red packet, or continues the one of that number; never a second one. Blocks the event loop until it is
   * done.
   */
  placeSync(params: RedpackPlaceParams): Payout;
  /** Asks WeChat Pay where a red packet stands and records the answer. */
  query(params: RedpackQueryParams): Promise<Payout>;
  /** Asks WeChat Pay where a red packet stands and records the answer. Blocks the event loop until it is done. */
  querySync(params: RedpackQueryParams): Payout;
  /** Reads a red packet from the ledger; nothing is sent. */
  get(params: RedpackGetParams): Promise<Payout>;
  /** Reads a red packet from the ledger; nothing is sent. Blocks the event loop until it is done. */
  getSync(params: RedpackGetParams): Payout;
}

/** The verbs of `engine.transfer`. */
export interface TransferVerbs {
  /** Transfers money to a user, or continues the transfer of that number; in v3 the user confirms it. */
  place(params: TransferPlaceParams): Promise<Payout>;
  /**
   * Transfers money to a user, or continues the transfer of that number; in v3 the user confirms it. Blocks the
   * event loop until it is done.
   */
  placeSync(params: TransferPlaceParams): Payout;
  /** Asks WeChat Pay where a transfer stands and records the answer. */
  query(params: TransferQueryParams): Promise<Payout>;
  /** Asks WeChat Pay where a transfer stands and records the answer. Blocks the event loop until it is done. */
  querySync(params: TransferQueryParams): Payout;
  /** Cancels a transfer over v3 that the user has not confirmed. */
  cancel(params: TransferCancelParams): Promise<Payout>;
  /** Cancels a transfer over v3 that the user has not confirmed. Blocks the event loop until it is done. */
  cancelSync(params: TransferCancelParams): Payout;
  /** Reads a transfer from the ledger; nothing is sent. */
  get(params: TransferGetParams): Promise<Payout>;
  /** Reads a transfer from the ledger; nothing is sent. Blocks the event loop until it is done. */
  getSync(params: TransferGetParams): Payout;
}

/** The verbs of `engine.sharing`. */
export interface SharingVerbs {
  /** Shares a paid order's money among receivers, or continues the sharing of that number. */
  place(params: SharingPlaceParams): Promise<Sharing>;
  /**
   * Shares a paid order's money among receivers, or continues the sharing of that number. Blocks the event loop
   * until it is done.
   */
  placeSync(params: SharingPlaceParams): Sharing;
  /** Gives what is left of an order's money to the merchant, under a number of its own. */
  unfreeze(params: SharingUnfreezeParams): Promise<Sharing>;
  /**
   * Gives what is left of an order's money to the merchant, under a number of its own. Blocks the event loop until
   * it is done.
   */
  unfreezeSync(params: SharingUnfreezeParams): Sharing;
  /** Asks WeChat Pay where a sharing stands and records the answer. */
  query(params: SharingQueryParams): Promise<Sharing>;
  /** Asks WeChat Pay where a sharing stands and records the answer. Blocks the event loop until it is done. */
  querySync(params: SharingQueryParams): Sharing;
  /** Reads a sharing from the ledger; nothing is sent. */
  get(params: SharingGetParams): Promise<Sharing>;
  /** Reads a sharing from the ledger; nothing is sent. Blocks the event loop until it is done. */
  getSync(params: SharingGetParams): Sharing;
}

/** The verbs of `engine.sharing_return`. */
export interface SharingReturnVerbs {
  /** Takes a share back from a merchant that received it, or continues the return of that number. */
  place(params: SharingReturnPlaceParams): Promise<SharingReturn>;
  /**
   * Takes a share back from a merchant that received it, or continues the return of that number. Blocks the event
   * loop until it is done.
   */
  placeSync(params: SharingReturnPlaceParams): SharingReturn;
  /** Asks WeChat Pay where a return stands and records the answer. */
  query(params: SharingReturnQueryParams): Promise<SharingReturn>;
  /** Asks WeChat Pay where a return stands and records the answer. Blocks the event loop until it is done. */
  querySync(params: SharingReturnQueryParams): SharingReturn;
  /** Reads a return from the ledger; nothing is sent. */
  get(params: SharingReturnGetParams): Promise<SharingReturn>;
  /** Reads a return from the ledger; nothing is sent. Blocks the event loop until it is done. */
  getSync(params: SharingReturnGetParams): SharingReturn;
}

/** The verbs of `engine.notice`. */
export interface NoticeVerbs {
  /**
   * Verifies and records a notice, and gives the exact answer to send.
   *
   * @param blob The notice's exact body, as the bytes that arrived.
   */
  receive(blob: Bytes, params?: NoticeReceiveParams | null): Promise<Received>;
  /**
   * Verifies and records a notice, and gives the exact answer to send. Blocks the event loop until it is done.
   *
   * @param blob The notice's exact body, as the bytes that arrived.
   */
  receiveSync(blob: Bytes, params?: NoticeReceiveParams | null): Received;
}

/** The verbs of `engine.event`. */
export interface EventVerbs {
  /** Leases events that the host has not acted on yet, oldest first. */
  take(params?: EventTakeParams | null): Promise<Taken>;
  /** Leases events that the host has not acted on yet, oldest first. Blocks the event loop until it is done. */
  takeSync(params?: EventTakeParams | null): Taken;
  /** Says that the host has acted on events. */
  done(params: EventDoneParams): Promise<Done>;
  /** Says that the host has acted on events. Blocks the event loop until it is done. */
  doneSync(params: EventDoneParams): Done;
}

/** The verbs of `engine.task`. */
export interface TaskVerbs {
  /** Does a bounded amount of due work and says when to come back. */
  tick(params?: TaskTickParams | null): Promise<Ticked>;
  /** Does a bounded amount of due work and says when to come back. Blocks the event loop until it is done. */
  tickSync(params?: TaskTickParams | null): Ticked;
}

/** The verbs of `engine.ledger`. */
export interface LedgerVerbs {
  /** Replays the ledger's history and names every fault: a changed bit is found. */
  verify(): Promise<Verified>;
  /**
   * Replays the ledger's history and names every fault: a changed bit is found. Blocks the event loop until it is
   * done.
   */
  verifySync(): Verified;
}

/** The verbs of `engine.bill`. */
export interface BillVerbs {
  /**
   * Fetches a day's bill, which is there at 10:00 Beijing time of the next day, and checks it whole; its bytes are
   * the blob, or go to a file.
   *
   * @returns The record, and in `blob`: The bill, unless a path was given.
   */
  fetch(params: BillFetchParams): Promise<Bill & Partial<File>>;
  /**
   * Fetches a day's bill, which is there at 10:00 Beijing time of the next day, and checks it whole; its bytes are
   * the blob, or go to a file. Blocks the event loop until it is done.
   *
   * @returns The record, and in `blob`: The bill, unless a path was given.
   */
  fetchSync(params: BillFetchParams): Bill & Partial<File>;
  /**
   * Compares trade bills, and fund flows, with the ledger; every difference is classified and named, and changes no
   * state.
   *
   * @param blob A trade bill that was fetched before.
   */
  compare(params: BillCompareParams, blob?: Bytes | null): Promise<Comparison>;
  /**
   * Compares trade bills, and fund flows, with the ledger; every difference is classified and named, and changes no
   * state. Blocks the event loop until it is done.
   *
   * @param blob A trade bill that was fetched before.
   */
  compareSync(params: BillCompareParams, blob?: Bytes | null): Comparison;
}

/** The verbs of `engine.client`. */
export interface ClientVerbs {
  /** Gives the complete object with which the payer's side starts the payment. */
  params(params: ClientParamsParams): Promise<Client>;
  /**
   * Gives the complete object with which the payer's side starts the payment. Blocks the event loop until it is
   * done.
   */
  paramsSync(params: ClientParamsParams): Client;
}

/** The verbs of `engine.scan`. */
export interface ScanVerbs {
  /** Gives the static code of native mode 1 for a product. */
  link(params: ScanLinkParams): Promise<Code>;
  /** Gives the static code of native mode 1 for a product. Blocks the event loop until it is done. */
  linkSync(params: ScanLinkParams): Code;
  /** Gives the signed reply to a scan of a static code, with the order made for it. */
  answer(params: ScanAnswerParams): Promise<Answer>;
  /**
   * Gives the signed reply to a scan of a static code, with the order made for it. Blocks the event loop until it
   * is done.
   */
  answerSync(params: ScanAnswerParams): Answer;
}

/** The verbs of `engine.openid`. */
export interface OpenidVerbs {
  /** Exchanges the code from the payer's side for the payer's openid. */
  exchange(params: OpenidExchangeParams): Promise<Payer>;
  /** Exchanges the code from the payer's side for the payer's openid. Blocks the event loop until it is done. */
  exchangeSync(params: OpenidExchangeParams): Payer;
  /** Gives the link to which a page inside WeChat sends its user for a code. */
  link(params: OpenidLinkParams): Promise<Link>;
  /**
   * Gives the link to which a page inside WeChat sends its user for a code. Blocks the event loop until it is done.
   */
  linkSync(params: OpenidLinkParams): Link;
}

/** The verbs of `engine.http`. */
export interface HttpVerbs {
  /**
   * Seals a raw operation for the caller's own HTTP client; the body is the blob.
   *
   * @param blob The file of an upload in v3.
   * @returns The record, and in `blob`: The body to send.
   */
  prepare(params: HttpPrepareParams, blob?: Bytes | null): Promise<Prepared & File>;
  /**
   * Seals a raw operation for the caller's own HTTP client; the body is the blob. Blocks the event loop until it is
   * done.
   *
   * @param blob The file of an upload in v3.
   * @returns The record, and in `blob`: The body to send.
   */
  prepareSync(params: HttpPrepareParams, blob?: Bytes | null): Prepared & File;
  /**
   * Verifies the answer that the caller's own HTTP client brought.
   *
   * @param blob The answer's exact body.
   */
  complete(blob: Bytes, params: HttpCompleteParams): Promise<Opened>;
  /**
   * Verifies the answer that the caller's own HTTP client brought. Blocks the event loop until it is done.
   *
   * @param blob The answer's exact body.
   */
  completeSync(blob: Bytes, params: HttpCompleteParams): Opened;
}

/** The verbs of `engine.host`. */
export interface HostVerbs {
  /**
   * Does one step of a verb on records that the host keeps, and gives what it must commit; nothing is stored here.
   *
   * @param blob A notice's exact body, as the bytes that arrived.
   */
  step(params?: HostStepParams | null, blob?: Bytes | null): Promise<Step>;
  /**
   * Does one step of a verb on records that the host keeps, and gives what it must commit; nothing is stored here.
   * Blocks the event loop until it is done.
   *
   * @param blob A notice's exact body, as the bytes that arrived.
   */
  stepSync(params?: HostStepParams | null, blob?: Bytes | null): Step;
}

/** The groups of an engine's verbs. */
export interface EngineVerbs {
  readonly order: OrderVerbs;
  readonly refund: RefundVerbs;
  readonly redpack: RedpackVerbs;
  readonly transfer: TransferVerbs;
  readonly sharing: SharingVerbs;
  readonly sharing_return: SharingReturnVerbs;
  readonly notice: NoticeVerbs;
  readonly event: EventVerbs;
  readonly task: TaskVerbs;
  readonly ledger: LedgerVerbs;
  readonly bill: BillVerbs;
  readonly client: ClientVerbs;
  readonly scan: ScanVerbs;
  readonly openid: OpenidVerbs;
  readonly http: HttpVerbs;
  readonly host: HostVerbs;
}

/** The verbs of `v2`, which need no engine. */
export declare const v2: {
  /** Signs a message's fields. */
  sign(params: V2SignParams): Signature;
  /** Verifies a message's fields against their sign; fails unless it holds. */
  verify(params: V2VerifyParams): Checked;
  /**
   * Writes fields as a message.
   *
   * @returns The record, and in `blob`: The message's bytes.
   */
  encode(params: V2EncodeParams): Encoded & File;
  /**
   * Reads a message strictly; nothing in it is verified.
   *
   * @param blob The message's exact bytes.
   */
  decode(blob: Bytes): Decoded;
  /**
   * Reads a notice and verifies it for one merchant; nothing is recorded.
   *
   * @param blob The notice's exact body.
   */
  openNotice(blob: Bytes, params: V2OpenNoticeParams): Notice;
  /** Decrypts the encrypted part of a refund notice. */
  openRefund(params: V2OpenRefundParams): Decoded;
};

/** The verbs of `v3`, which need no engine. */
export declare const v3: {
  /**
   * Signs a request and gives its Authorization header.
   *
   * @param blob The body's bytes, instead of a text.
   */
  sign(params: V3SignParams, blob?: Bytes | null): SignedRequest;
  /**
   * Verifies the signature of an answer or a notice; fails unless it holds.
   *
   * @param blob The exact body.
   */
  verify(blob: Bytes, params: V3VerifyParams): Vouched;
  /** Decrypts what is encrypted under the APIv3 key: the resource of a notice, a certificate. */
  open(params: V3OpenParams): Decrypted;
};

/** The verbs of `about`, which need no engine. */
export declare const about: {
  /** Says which build of Fenpay this is. */
  version(): About;
};

/** Every verb that works on an engine, by its name. */
export interface Verbs {
  'order.place': { params: OrderPlaceParams; gives: Order };
  'order.query': { params: OrderQueryParams; gives: Order };
  'order.close': { params: OrderCloseParams; gives: Order };
  'order.reverse': { params: OrderReverseParams; gives: Order };
  'order.get': { params: OrderGetParams; gives: Order };
  'refund.place': { params: RefundPlaceParams; gives: Refund };
  'refund.query': { params: RefundQueryParams; gives: Refund };
  'refund.get': { params: RefundGetParams; gives: Refund };
  'redpack.place': { params: RedpackPlaceParams; gives: Payout };
  'redpack.query': { params: RedpackQueryParams; gives: Payout };
  'redpack.get': { params: RedpackGetParams; gives: Payout };
  'transfer.place': { params: TransferPlaceParams; gives: Payout };
  'transfer.query': { params: TransferQueryParams; gives: Payout };
  'transfer.cancel': { params: TransferCancelParams; gives: Payout };
  'transfer.get': { params: TransferGetParams; gives: Payout };
  'sharing.place': { params: SharingPlaceParams; gives: Sharing };
  'sharing.unfreeze': { params: SharingUnfreezeParams; gives: Sharing };
  'sharing.query': { params: SharingQueryParams; gives: Sharing };
  'sharing.get': { params: SharingGetParams; gives: Sharing };
  'sharing_return.place': { params: SharingReturnPlaceParams; gives: SharingReturn };
  'sharing_return.query': { params: SharingReturnQueryParams; gives: SharingReturn };
  'sharing_return.get': { params: SharingReturnGetParams; gives: SharingReturn };
  'notice.receive': { params: NoticeReceiveParams; gives: Received };
  'event.take': { params: EventTakeParams; gives: Taken };
  'event.done': { params: EventDoneParams; gives: Done };
  'task.tick': { params: TaskTickParams; gives: Ticked };
  'ledger.verify': { params: {}; gives: Verified };
  'bill.fetch': { params: BillFetchParams; gives: Bill & Partial<File> };
  'bill.compare': { params: BillCompareParams; gives: Comparison };
  'client.params': { params: ClientParamsParams; gives: Client };
  'scan.link': { params: ScanLinkParams; gives: Code };
  'scan.answer': { params: ScanAnswerParams; gives: Answer };
  'openid.exchange': { params: OpenidExchangeParams; gives: Payer };
  'openid.link': { params: OpenidLinkParams; gives: Link };
  'http.prepare': { params: HttpPrepareParams; gives: Prepared & File };
  'http.complete': { params: HttpCompleteParams; gives: Opened };
  'host.step': { params: HostStepParams; gives: Step };
}

/** Every verb that needs no engine, by its name. */
export interface Tools {
  'v2.sign': { params: V2SignParams; gives: Signature };
  'v2.verify': { params: V2VerifyParams; gives: Checked };
  'v2.encode': { params: V2EncodeParams; gives: Encoded & File };
  'v2.decode': { params: {}; gives: Decoded };
  'v2.open_notice': { params: V2OpenNoticeParams; gives: Notice };
  'v2.open_refund': { params: V2OpenRefundParams; gives: Decoded };
  'v3.sign': { params: V3SignParams; gives: SignedRequest };
  'v3.verify': { params: V3VerifyParams; gives: Vouched };
  'v3.open': { params: V3OpenParams; gives: Decrypted };
  'about.version': { params: {}; gives: About };
}
