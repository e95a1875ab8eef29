# Printed from the engine's tables by tests/tests/faces.rs; do not edit.
"""What operations give: plain dicts, with their types.

A member that stands in the part of a class whose name ends in `May` may be missing or `None`. Money
is a whole number of fen.
"""

from __future__ import annotations

from typing import Any, Dict, List, Literal, Optional, TypedDict

__all__ = [
    "Order",
    "Refund",
    "Payout",
    "Receiver",
    "Sharing",
    "SharingReturn",
    "HttpReply",
    "Received",
    "Event",
    "Taken",
    "Done",
    "Problem",
    "Trouble",
    "Ticked",
    "Fault",
    "Verified",
    "Totals",
    "Bill",
    "OtherFlows",
    "ComparedFlow",
    "ComparedDay",
    "DifferenceClass",
    "Difference",
    "OpenItem",
    "Comparison",
    "Client",
    "Code",
    "Answer",
    "Payer",
    "Link",
    "Prepared",
    "Opened",
    "Need",
    "Written",
    "Proof",
    "Due",
    "Step",
    "Signature",
    "Checked",
    "Encoded",
    "Decoded",
    "Notice",
    "SignedRequest",
    "Vouched",
    "Decrypted",
    "About",
]


class _OrderMay(TypedDict, total=False):
    sub_mchid: Optional[str]
    """The sub-merchant."""
    sub_appid: Optional[str]
    """The sub-merchant's app."""
    transaction_id: Optional[str]
    """WeChat Pay's number of the payment."""
    paid_time: Optional[str]
    """When it was paid, as WeChat Pay says it."""
    reason: Optional[str]
    """WeChat Pay's code for its refusal."""
    prepay_id: Optional[str]
    """The prepayment, for JSAPI, mini programs and apps."""
    code_url: Optional[str]
    """The text of the QR code, for Native."""
    mweb_url: Optional[str]
    """The cashier's address, for H5 (v3's h5_url)."""


class Order(_OrderMay):
    """An order as the ledger has it."""

    mchid: str
    """The merchant."""
    out_trade_no: str
    """The merchant's number of the order."""
    appid: str
    """The app."""
    kind: Literal["jsapi", "mini_program", "app", "h5", "native", "payment_code", "face"]
    """How it is paid."""
    dialect: Literal["v2", "v3"]
    """The protocol in which it was placed."""
    state: Literal["placing", "open", "paying", "closing", "reversing", "rejected", "closed", "reversed", "paid"]
    """Where it stands; placing means that the outcome is not known yet."""
    total: int
    """The amount in fen."""
    currency: str
    """ISO 4217."""
    refunding: int
    """The sum of refunds under way, in fen."""
    refunded: int
    """The sum of refunds that arrived, in fen."""
    late: bool
    """Whether it was paid after it had ended."""
    version: int
    """Counts the record's changes."""
    placed_ms: int
    """When it was placed: Unix time in ms."""
    expires_ms: int
    """Until when it can be paid: Unix time in ms."""
    changed_ms: int
    """When it changed last: Unix time in ms."""


class _RefundMay(TypedDict, total=False):
    refund_id: Optional[str]
    """WeChat Pay's number of the refund."""
    reason: Optional[str]
    """WeChat Pay's code for its refusal."""


class Refund(_RefundMay):
    """A refund as the ledger has it."""

    mchid: str
    """The merchant."""
    out_refund_no: str
    """The merchant's number of the refund."""
    out_trade_no: str
    """The merchant's number of the order."""
    dialect: Literal["v2", "v3"]
    """The protocol in which it was placed."""
    state: Literal["placing", "pending", "abnormal", "rejected", "closed", "succeeded"]
    """Where it stands; placing means that the outcome is not known yet."""
    amount: int
    """What is refunded, in fen."""
    total: int
    """The order's amount in fen."""
    version: int
    """Counts the record's changes."""
    placed_ms: int
    """When it was placed: Unix time in ms."""
    changed_ms: int
    """When it changed last: Unix time in ms."""


class _PayoutMay(TypedDict, total=False):
    wechat_id: Optional[str]
    """WeChat Pay's number of it."""
    package_info: Optional[str]
    """What the user's side needs to confirm it, with mchid and appid: wx.requestMerchantTransfer's package."""
    reason: Optional[str]
    """WeChat Pay's code for its refusal."""


class Payout(_PayoutMay):
    """A red packet or a transfer as the ledger has it."""

    mchid: str
    """The merchant."""
    kind: Literal["redpack", "transfer"]
    """What it is."""
    dialect: Literal["v2", "v3"]
    """The protocol in which it was placed."""
    number: str
    """The merchant's number of the payout."""
    appid: str
    """The app."""
    state: Literal["placing", "pending", "confirming", "canceling", "transferring", "rejected", "failed", "cancelled", "returned", "succeeded"]
    """Where it stands; placing means that the outcome is not known yet."""
    amount: int
    """The amount in fen."""
    version: int
    """Counts the record's changes."""
    placed_ms: int
    """When it was placed: Unix time in ms."""
    changed_ms: int
    """When it changed last: Unix time in ms."""


class _ReceiverMay(TypedDict, total=False):
    reason: Optional[str]
    """WeChat Pay's code for why it was closed."""
    detail_id: Optional[str]
    """WeChat Pay's number of it."""


class Receiver(_ReceiverMay):
    """One receiver of a sharing."""

    type: str
    """What the account is: MERCHANT_ID, PERSONAL_OPENID, …"""
    account: str
    """The merchant's number or the openid."""
    amount: int
    """The share in fen."""
    result: Literal["PENDING", "CLOSED", "SUCCESS"]
    """What became of it."""
    returning: int
    """The sum of returns under way, in fen."""
    returned: int
    """The sum that went back, in fen."""


class _SharingMay(TypedDict, total=False):
    sub_mchid: Optional[str]
    """The sub-merchant."""
    order_id: Optional[str]
    """WeChat Pay's number of the sharing."""
    reason: Optional[str]
    """WeChat Pay's code for its refusal."""


class Sharing(_SharingMay):
    """A profit sharing as the ledger has it."""

    mchid: str
    """The merchant."""
    out_order_no: str
    """The merchant's number of the sharing."""
    kind: Literal["share", "unfreeze"]
    """What it does."""
    out_trade_no: str
    """The merchant's number of the order."""
    transaction_id: str
    """WeChat Pay's number of the order's payment."""
    state: Literal["placing", "pending", "rejected", "finished"]
    """Where it stands; placing means that the outcome is not known yet."""
    receivers: List[Receiver]
    """Who gets how much."""
    unfreeze_unsplit: bool
    """Whether what is left goes to the merchant."""
    unfrozen: int
    """What went to the merchant with it, in fen."""
    version: int
    """Counts the record's changes."""
    placed_ms: int
    """When it was placed: Unix time in ms."""
    changed_ms: int
    """When it changed last: Unix time in ms."""


class _SharingReturnMay(TypedDict, total=False):
    sub_mchid: Optional[str]
    """The sub-merchant."""
    return_id: Optional[str]
    """WeChat Pay's number of the return."""
    reason: Optional[str]
    """WeChat Pay's code for its refusal."""


class SharingReturn(_SharingReturnMay):
    """A return of a share as the ledger has it."""

    mchid: str
    """The merchant."""
    out_return_no: str
    """The merchant's number of the return."""
    out_order_no: str
    """The merchant's number of the sharing."""
    return_mchid: str
    """The merchant that gives it back."""
    state: Literal["placing", "pending", "rejected", "failed", "succeeded"]
    """Where it stands; placing means that the outcome is not known yet."""
    amount: int
    """What is returned, in fen."""
    version: int
    """Counts the record's changes."""
    placed_ms: int
    """When it was placed: Unix time in ms."""
    changed_ms: int
    """When it changed last: Unix time in ms."""


class HttpReply(TypedDict):
    """The exact answer to send to WeChat Pay."""

    status: int
    """The HTTP status."""
    headers: Dict[str, str]
    """The headers."""
    body: str
    """The body."""


class _ReceivedMay(TypedDict, total=False):
    first: Optional[bool]
    """Whether it told anything new."""
    new: Optional[bool]
    """Whether the incident is new."""
    incident: Optional[str]
    """The incident that it caused, which a person must look at."""
    order: Optional[Order]
    """The order that it is about."""
    refund: Optional[Dict[str, Any]]
    """The refund that it is about."""
    transfer: Optional[Payout]
    """The transfer that it is about."""
    sharing: Optional[Sharing]
    """The sharing that it is about."""
    payment: Optional[Dict[str, Any]]
    """The payment for an order that is not known here."""
    fields: Optional[Dict[str, Any]]
    """What another notice said."""
    mchid: Optional[str]
    """A scan: the merchant."""
    appid: Optional[str]
    """A scan: the app."""
    openid: Optional[str]
    """A scan: who scanned."""
    product_id: Optional[str]
    """A scan: the product."""


class Received(_ReceivedMay):
    """What a notice was and did, and the exact answer to send."""

    outcome: str
    """What it was: the order's state, refund, transfer, sharing, incident, scan, or notice. and the name of another."""
    reply: HttpReply
    """The answer to send."""


class _EventMay(TypedDict, total=False):
    data: Optional[Dict[str, Any]]
    """What is known of it."""


class Event(_EventMay):
    """Something that happened, told until the host says that it acted on it."""

    id: str
    """Its stable id: act on an id once."""
    kind: str
    """What happened: payment.paid, refund.succeeded, incident.…"""
    mchid: str
    """The merchant."""
    number: str
    """The number of the record."""


class Taken(TypedDict):
    """The events that were leased."""

    events: List[Event]
    """The events, oldest first."""


class Done(TypedDict):
    """How many events were finished."""

    done: int
    """How many of them were waiting."""


class Problem(TypedDict):
    """One of several things that are wrong with a configuration."""

    field: str
    """Where: merchants[0].v2.key."""
    text: str
    """What is wrong with it and what needs it."""


class _TroubleMay(TypedDict, total=False):
    op: Optional[str]
    """The operation in which it happened."""
    field: Optional[str]
    """The field that caused it."""
    code: Optional[str]
    """WeChat Pay's own code."""
    message: Optional[str]
    """WeChat Pay's own words."""
    request_id: Optional[str]
    """WeChat Pay's Request-ID."""


class Trouble(_TroubleMay):
    """A task that could not be settled, with its error; it comes again."""

    task: Literal["order", "refund", "redpack", "transfer", "sharing", "sharing_return", "certificates"]
    """What it is about."""
    mchid: str
    """The merchant."""
    number: str
    """The number of the record."""
    kind: str
    """The error's kind."""
    advice: str
    """The error's advice."""
    text: str
    """What happened."""
    authentic: bool
    """Whether its words came under a verified signature."""
    problems: List[Problem]
    """Empty here."""


class _TickedMay(TypedDict, total=False):
    next_ms: Optional[int]
    """When the next task is due: Unix time in ms."""
    wait_ms: Optional[int]
    """How long until then, in ms."""


class Ticked(_TickedMay):
    """What a tick did, and when to come back."""

    done: int
    """How many tasks were looked at."""
    problems: List[Trouble]
    """Those that could not be settled."""


class Fault(TypedDict):
    """A place where the ledger is not what its history says."""

    place: str
    """Where."""
    text: str
    """What is wrong."""


class Verified(TypedDict):
    """What a replay of the ledger's history found."""

    entries: int
    """How many entries the history has."""
    records: int
    """How many records were held against it."""
    evidence: int
    """How many pieces of evidence."""
    events: int
    """How many events."""
    head: str
    """The hash of the last entry."""
    faults: List[Fault]
    """Everything that is wrong; empty if the ledger holds."""


class Totals(TypedDict):
    """The totals of a trade bill, which its rows were held against."""

    rows: int
    """How many rows."""
    total: int
    """The sum of the orders' amounts, in fen."""
    settlement: int
    """The sum to be settled, in fen."""
    refund: int
    """The sum of refunds, in fen."""
    coupon_refund: int
    """The sum of coupons that went back, in fen."""
    applied_refund: int
    """The sum of refunds asked for, in fen."""
    fee: str
    """The sum of fees in yuan, with its digits."""


class _BillMay(TypedDict, total=False):
    totals: Optional[Totals]
    """The totals of a trade bill."""
    blob: bytes
    """The bill, unless a path was given."""


class Bill(_BillMay):
    """A bill that was fetched and checked whole."""

    bill: Literal["trade", "fund_flow"]
    """Which bill."""
    rows: int
    """How many rows."""


class OtherFlows(TypedDict):
    """Money that trade bills say nothing about, which is not judged here."""

    business_type: str
    """The business's type, as the fund flow has it."""
    income: bool
    """Whether the money came in."""
    rows: int
    """How many rows."""
    amount: int
    """Their sum in fen."""


class _ComparedFlowMay(TypedDict, total=False):
    opening: Optional[int]
    """The balance before the first row, in fen."""
    closing: Optional[int]
    """The balance after the last row, in fen."""


class ComparedFlow(_ComparedFlowMay):
    """A fund flow held against the trade bill."""

    rows: int
    """How many rows."""
    matched: int
    """How many payments and refunds moved the money and the fee that the trade bill says."""
    income: int
    """What came in, in fen."""
    expense: int
    """What left, in fen."""
    fees: int
    """What was taken as fees less what came back of them, in fen."""
    others: List[OtherFlows]
    """What is not judged here."""


class ComparedDay(TypedDict):
    """A day of a comparison in short."""

    date: str
    """The Beijing day: yyyy-MM-dd."""
    has_bill: bool
    """Whether there is a trade bill of it."""
    lines: int
    """How many lines the bill has."""
    matched: int
    """How many of them agree."""
    paid: int
    """The bill's sum of payments in fen."""
    refunded: int
    """The bill's sum of refunds and reversals in fen."""
    differences: int
    """How many open items are listed."""


class DifferenceClass(TypedDict):
    """A class of differences that there are."""

    kind: str
    """Which difference: unknown_order, amount_differs, …"""
    count: int
    """How many there are of it."""
    title: str
    """What it is, in Chinese."""
    means: str
    """What it means, in one sentence."""
    what_to_do: str
    """What to do about it, in one sentence."""
    whose_move: Literal["fenpay", "merchant", "wechat_pay", "next_day"]
    """Whose move it is: Fenpay's, which asks at the next tick, the merchant's, WeChat Pay's, or the next day's files'."""


class _DifferenceMay(TypedDict, total=False):
    out_refund_no: Optional[str]
    """The merchant's number of the refund."""
    transaction_id: Optional[str]
    """WeChat Pay's number of the payment."""
    refund_id: Optional[str]
    """WeChat Pay's number of the refund."""
    flow_id: Optional[str]
    """The number of the row in the fund flow."""
    bill_amount: Optional[int]
    """The amount in the bill, in fen."""
    ledger_amount: Optional[int]
    """The amount in the ledger, in fen."""
    flow_amount: Optional[int]
    """What moved in the account, in fen; negative where it left."""
    bill: Optional[str]
    """What the bill says where they differ."""
    ledger: Optional[str]
    """What the ledger says there."""


class Difference(_DifferenceMay):
    """A difference between a trade bill, a fund flow and the ledger: one open item."""

    id: str
    """Its stable name: day, merchant, kind and numbers."""
    date: str
    """The Beijing day whose files show it."""
    time: str
    """When it happened, in Beijing: yyyy-MM-dd HH:mm:ss."""
    kind: str
    """Which difference: unknown_order, amount_differs, …"""
    out_trade_no: str
    """The merchant's number of the order; empty where only the fund flow knows of it."""
    means: str
    """What it means, in one sentence."""
    what_to_do: str
    """What to do about it, in one sentence."""
    whose_move: Literal["fenpay", "merchant", "wechat_pay", "next_day"]
    """Whose move it is: Fenpay's, which asks at the next tick, the merchant's, WeChat Pay's, or the next day's files'."""


class OpenItem(TypedDict):
    """The name of a difference of another day's comparison."""

    id: str
    """The difference's stable name."""


class _ComparisonMay(TypedDict, total=False):
    totals: Optional[Totals]
    """The bills' totals; null if no day has a bill."""
    flow: Optional[ComparedFlow]
    """The fund flow, if it was compared too."""


class Comparison(_ComparisonMay):
    """Days' files held against the ledger."""

    date: str
    """The first Beijing day: yyyy-MM-dd."""
    until: str
    """The last Beijing day that was compared."""
    mchid: str
    """The merchant."""
    lines: int
    """How many lines the bill has."""
    matched_payments: int
    """How many payments agree."""
    matched_paid: int
    """Their sum in fen."""
    matched_refunds: int
    """How many refunds agree."""
    matched_refunded: int
    """Their sum in fen."""
    matched_reversals: int
    """How many reversals agree."""
    matched_reversed: int
    """Their sum in fen."""
    bill_paid: int
    """The bill's sum of payments in fen."""
    bill_refunded: int
    """The bill's sum of refunds in fen."""
    bill_reversed: int
    """The bill's sum of reversals in fen."""
    lines_of_other_days: int
    """How many lines belong to another day."""
    days: List[ComparedDay]
    """Each day in short."""
    classes: List[DifferenceClass]
    """How many differences there are of each class."""
    differences: List[Difference]
    """The differences, classified, by day and number; up to 20000."""
    left_out: int
    """How many differences are not listed."""
    settled: int
    """How many differences the files of another of these days settled."""
    settles: List[OpenItem]
    """Differences of days before and after that these files settle, if they are open."""


class Client(TypedDict):
    """What the payer's side needs to start the payment."""

    client: Literal["jsapi", "choose_wx_pay", "mini_program", "app", "h5", "native"]
    """Whose parameters they are."""
    params: Dict[str, str]
    """The complete object to pass on, as it is."""


class Code(TypedDict):
    """A QR code."""

    code_url: str
    """The text of the code."""


class Answer(TypedDict):
    """The answer to a scan."""

    reply: HttpReply
    """The answer to send."""


class _PayerMay(TypedDict, total=False):
    unionid: Optional[str]
    """The payer under all apps of one owner."""
    session_key: Optional[str]
    """A mini program's session key: never send it to the client."""


class Payer(_PayerMay):
    """Who gave a code."""

    openid: str
    """The payer under the app."""


class Link(TypedDict):
    """A link for a browser."""

    link: str
    """The address."""


class Prepared(TypedDict):
    """A sealed request, to be sent as it is."""

    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
    """The method."""
    url: str
    """The address."""
    headers: Dict[str, str]
    """The headers."""
    client_cert: bool
    """Whether the client certificate must be shown."""
    blob: bytes
    """The body to send."""


class _OpenedMay(TypedDict, total=False):
    verified_by: Optional[str]
    """The algorithm that verified it, in v3 with the key's serial; null if it is unsigned."""
    unopened: Optional[str]
    """In v3, the encrypted fields that did not open, as paths with commas between them."""
    blob: bytes
    """The file, if it is a download."""


class Opened(_OpenedMay):
    """An answer of WeChat Pay's, verified as far as it is signed."""

    fields: Dict[str, Any]
    """What it says, by WeChat Pay's own names."""


class Need(TypedDict):
    """A record that a step needs, or all parts of one."""

    name: str
    """Its name, under which it is handed over: order:MCHID:NUMBER."""
    kind: Literal["order", "refund", "redpack", "transfer", "sharing", "sharing_return", "refunds", "sharings", "returns"]
    """A kind of record; refunds, sharings and returns are all of that order or sharing."""
    mchid: str
    """The merchant."""
    number: str
    """The number of the record, or of what the parts are of."""


class _WrittenMay(TypedDict, total=False):
    part_of: Optional[str]
    """The name of the record that it is a part of."""
    transaction_id: Optional[str]
    """WeChat Pay's number of the payment; unique with the merchant."""


class Written(_WrittenMay):
    """A record as it must be stored, where nobody else was first."""

    name: str
    """Its name: order:MCHID:NUMBER; unique."""
    kind: Literal["order", "refund", "redpack", "transfer", "sharing", "sharing_return"]
    """What it is."""
    mchid: str
    """The merchant."""
    number: str
    """Its number."""
    was: int
    """The version that it replaces and no other; 0 inserts."""
    version: int
    """Its version."""
    state: str
    """Its state, in the words of its kind."""
    data: str
    """Its exact text, to be handed over again."""


class _ProofMay(TypedDict, total=False):
    about: Optional[str]
    """The name of the record, or the id of the event, that it proves."""
    body: Optional[str]
    """Its exact text."""
    base64: Optional[str]
    """Its exact bytes in base64, where they are no text."""


class Proof(_ProofMay):
    """A verified message that proves a change, exactly as received."""

    source: Literal["answer", "query", "notice", "bill"]
    """Where it was learned."""
    operation: str
    """Whose answer it is, or which notice."""
    verified_by: str
    """What vouches for it."""
    received_ms: int
    """When it was received."""


class _DueMay(TypedDict, total=False):
    due_ms: Optional[int]
    """When; never where there is nothing."""


class Due(_DueMay):
    """When a record is to be looked at next, with task.settle."""

    kind: Literal["order", "refund", "redpack", "transfer", "sharing", "sharing_return"]
    """What it is."""
    mchid: str
    """The merchant."""
    number: str
    """Its number."""
    attempt: int
    """How often it was looked at since it changed."""


class _StepMay(TypedDict, total=False):
    resume: Optional[Dict[str, Any]]
    """What to go on with, once this is committed; a verb that failed gives its error then."""
    reply: Optional[Dict[str, Any]]
    """What the verb gives."""
    error: Optional[Dict[str, Any]]
    """Why a notice is refused; reply has the answer to send."""


class Step(_StepMay):
    """One step: what the host must hand over or commit, and how it goes on."""

    outcome: Literal["needs", "commit", "done"]
    """needs: call again with these records. commit: commit, then go on with resume, or call again where there is none. done: commit; then reply is what the verb gives."""
    needs: List[Need]
    """The records that it needs; empty unless the outcome says so, as the lists below are where there is nothing."""
    writes: List[Written]
    """The records to store, all in one transaction with the rest."""
    evidence: List[Proof]
    """The messages that prove it."""
    events: List[Event]
    """What happened; an id that is there already refuses the whole transaction."""
    due: List[Due]
    """When records are to be looked at next."""


class Signature(TypedDict):
    """A signature."""

    sign: str
    """In upper-case hex."""


class Checked(TypedDict):
    """A signature that holds."""

    verified_by: Literal["HMAC-SHA256", "MD5"]
    """The algorithm."""


class Encoded(TypedDict):
    """A message that was written."""

    bytes: int
    """How long it is."""
    blob: bytes
    """The message's bytes."""


class Decoded(TypedDict):
    """A message that was read; nothing in it is verified."""

    params: Dict[str, str]
    """Its fields."""


class Notice(TypedDict):
    """A notice that verified."""

    kind: Literal["payment", "payment_failed", "refund", "contract", "scan", "other"]
    """What it is."""
    verified_by: str
    """The algorithm; a refund notice is only encrypted."""
    ambiguous: bool
    """Whether its signature covers two readings: query before acting on it."""
    fields: Dict[str, str]
    """What it says; of a refund notice, what was encrypted in it."""


class SignedRequest(TypedDict):
    """A request that was signed."""

    authorization: str
    """The header Authorization."""
    signature: str
    """The signature in it, in base64."""
    message: str
    """The text that was signed."""


class Vouched(TypedDict):
    """A signature of WeChat Pay's that holds."""

    verified_by: str
    """The scheme, and the serial of the key."""


class Decrypted(TypedDict):
    """What was encrypted."""

    plain: str
    """Its text."""


class About(TypedDict):
    """This build of Fenpay."""

    version: str
    """Its version."""
