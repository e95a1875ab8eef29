# Printed from the engine's tables by tests/tests/faces.rs; do not edit.
from collections.abc import Callable, Coroutine
from typing import Any, Dict, List, Literal, Optional

from ._records import (
    Answer,
    Bill,
    Client,
    Code,
    Comparison,
    Done,
    Link,
    Opened,
    Order,
    Payer,
    Payout,
    Prepared,
    Received,
    Refund,
    Sharing,
    SharingReturn,
    Step,
    Taken,
    Ticked,
    Verified,
)
from ._typing import Blob

class AsyncOrderVerbs:
    def __init__(self, call: Callable[..., Coroutine[Any, Any, Any]]) -> None: ...
    def place(
        self,
        *,
        out_trade_no: str,
        kind: Literal["jsapi", "mini_program", "app", "h5", "native", "payment_code", "face"],
        total: int,
        description: str,
        mchid: Optional[str] = None,
        appid: Optional[str] = None,
        openid: Optional[str] = None,
        auth_code: Optional[str] = None,
        face_code: Optional[str] = None,
        sub_mchid: Optional[str] = None,
        sub_appid: Optional[str] = None,
        sub_openid: Optional[str] = None,
        currency: Optional[str] = None,
        attach: Optional[str] = None,
        detail: Optional[Dict[str, Any]] = None,
        scene_info: Optional[Dict[str, Any]] = None,
        goods_tag: Optional[str] = None,
        limit_pay: Optional[str] = None,
        product_id: Optional[str] = None,
        device_info: Optional[str] = None,
        profit_sharing: Optional[bool] = None,
        receipt: Optional[bool] = None,
        client_ip: Optional[str] = None,
        notify_url: Optional[str] = None,
        expires_s: Optional[int] = None,
        wait_ms: Optional[int] = None,
        dialect: Optional[Literal["v2", "v3"]] = None,
    ) -> Coroutine[Any, Any, Order]:
        """Places an order, or continues the one of that number; gives what the payer needs.

        mchid: The merchant; may be left out where one is configured.
        out_trade_no: The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|*.
        kind: How it is paid.
        total: The amount in fen.
        description: What is paid for, as the payer sees it: at most 127 bytes.
        appid: The app; by default the merchant's first.
        openid: The payer under the app: jsapi and mini_program need it.
        auth_code: The payer's payment code: payment_code needs it.
        face_code: The device's face code: face needs it.
        sub_mchid: The sub-merchant of a service provider.
        sub_appid: The sub-merchant's app.
        sub_openid: The payer under the sub-merchant's app.
        currency: ISO 4217; by default CNY.
        attach: Returned unchanged in queries, notices and bills: at most 127 bytes.
        detail: The goods, for promotions, in the names of either dialect.
        scene_info: The scene, in the names of either dialect: h5 needs h5_info.
        goods_tag: A promotion's tag.
        limit_pay: no_credit refuses credit cards.
        product_id: The product's number (native in v2); by default the order's number.
        device_info: The terminal's number.
        profit_sharing: Whether the money is held for profit sharing.
        receipt: Whether the payer may ask for an invoice.
        client_ip: The payer's address (the server's for Native); by default 127.0.0.1.
        notify_url: Where notices are posted; by default the merchant's.
        expires_s: For how many seconds it can be paid: 120 to 604800; by default 7200.
        wait_ms: How long to poll while the payer types: at most 120000; by default 0.
        dialect: In which dialect; by default the merchant's: v3 if it has both.
        """
        ...

    def query(
        self,
        *,
        out_trade_no: str,
        mchid: Optional[str] = None,
        dialect: Optional[Literal["v2", "v3"]] = None,
    ) -> Coroutine[Any, Any, Order]:
        """Asks WeChat Pay where an order stands and records the answer.

        mchid: The merchant; may be left out where one is configured.
        out_trade_no: The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|*.
        dialect: In which dialect; by default the merchant's: v3 if it has both.
        """
        ...

    def close(
        self,
        *,
        out_trade_no: str,
        mchid: Optional[str] = None,
    ) -> Coroutine[Any, Any, Order]:
        """Closes an order that is not paid.

        mchid: The merchant; may be left out where one is configured.
        out_trade_no: The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|*.
        """
        ...

    def reverse(
        self,
        *,
        out_trade_no: str,
        mchid: Optional[str] = None,
    ) -> Coroutine[Any, Any, Order]:
        """Undoes an order by payment code or face whose outcome is not known.

        mchid: The merchant; may be left out where one is configured.
        out_trade_no: The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|*.
        """
        ...

    def get(
        self,
        *,
        out_trade_no: str,
        mchid: Optional[str] = None,
    ) -> Coroutine[Any, Any, Order]:
        """Reads an order from the ledger; nothing is sent.

        mchid: The merchant; may be left out where one is configured.
        out_trade_no: The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|*.
        """
        ...


class AsyncRefundVerbs:
    def __init__(self, call: Callable[..., Coroutine[Any, Any, Any]]) -> None: ...
    def place(
        self,
        *,
        out_refund_no: str,
        out_trade_no: str,
        amount: int,
        mchid: Optional[str] = None,
        reason: Optional[str] = None,
        refund_account: Optional[str] = None,
        notify_url: Optional[str] = None,
        dialect: Optional[Literal["v2", "v3"]] = None,
    ) -> Coroutine[Any, Any, Refund]:
        """Refunds a part or all of a paid order, or continues the refund of that number.

        mchid: The merchant; may be left out where one is configured.
        out_refund_no: The merchant's number of the refund: 1 to 64 of 0-9A-Za-z_-|*@.
        out_trade_no: The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|*.
        amount: The amount in fen.
        reason: Shown to the payer: at most 80 bytes.
        refund_account: REFUND_SOURCE_UNSETTLED_FUNDS or REFUND_SOURCE_RECHARGE_FUNDS; v3's
            UNSETTLED and AVAILABLE.
        notify_url: Where notices are posted; by default the merchant's.
        dialect: In which dialect; by default the merchant's: v3 if it has both.
        """
        ...

    def query(
        self,
        *,
        out_refund_no: str,
        mchid: Optional[str] = None,
        dialect: Optional[Literal["v2", "v3"]] = None,
    ) -> Coroutine[Any, Any, Refund]:
        """Asks WeChat Pay where a refund stands and records the answer.

        mchid: The merchant; may be left out where one is configured.
        out_refund_no: The merchant's number of the refund: 1 to 64 of 0-9A-Za-z_-|*@.
        dialect: In which dialect; by default the merchant's: v3 if it has both.
        """
        ...

    def get(
        self,
        *,
        out_refund_no: str,
        mchid: Optional[str] = None,
    ) -> Coroutine[Any, Any, Refund]:
        """Reads a refund from the ledger; nothing is sent.

        mchid: The merchant; may be left out where one is configured.
        out_refund_no: The merchant's number of the refund: 1 to 64 of 0-9A-Za-z_-|*@.
        """
        ...


class AsyncRedpackVerbs:
    def __init__(self, call: Callable[..., Coroutine[Any, Any, Any]]) -> None: ...
    def place(
        self,
        *,
        number: str,
        openid: str,
        amount: int,
        send_name: str,
        wishing: str,
        act_name: str,
        remark: str,
        mchid: Optional[str] = None,
        scene_id: Optional[str] = None,
        risk_info: Optional[str] = None,
        appid: Optional[str] = None,
        client_ip: Optional[str] = None,
    ) -> Coroutine[Any, Any, Payout]:
        """Sends a red packet, or continues the one of that number; never a second one.

        mchid: The merchant; may be left out where one is configured.
        number: The merchant's number of the payout.
        openid: Who gets it, under the app.
        amount: The amount in fen.
        send_name: Who sends it, as the user sees it: at most 32 bytes.
        wishing: The wish: at most 128 bytes.
        act_name: The campaign: at most 32 bytes.
        remark: A remark: at most 256 bytes.
        scene_id: PRODUCT_1 to PRODUCT_8: needed outside 100 to 20000 fen.
        risk_info: What is known of the user, url-encoded.
        appid: The app; by default the merchant's first.
        client_ip: The payer's address (the server's for Native); by default 127.0.0.1.
        """
        ...

    def query(
        self,
        *,
        number: str,
        mchid: Optional[str] = None,
    ) -> Coroutine[Any, Any, Payout]:
        """Asks WeChat Pay where a red packet stands and records the answer.

        mchid: The merchant; may be left out where one is configured.
        number: The merchant's number of the payout.
        """
        ...

    def get(
        self,
        *,
        number: str,
        mchid: Optional[str] = None,
    ) -> Coroutine[Any, Any, Payout]:
        """Reads a red packet from the ledger; nothing is sent.

        mchid: The merchant; may be left out where one is configured.
        number: The merchant's number of the payout.
        """
        ...


class AsyncTransferVerbs:
    def __init__(self, call: Callable[..., Coroutine[Any, Any, Any]]) -> None: ...
    def place(
        self,
        *,
        number: str,
        openid: str,
        amount: int,
        description: str,
        mchid: Optional[str] = None,
        name: Optional[str] = None,
        scene_id: Optional[str] = None,
        report_infos: Optional[List[Dict[str, Any]]] = None,
        recv_perception: Optional[str] = None,
        appid: Optional[str] = None,
        client_ip: Optional[str] = None,
        notify_url: Optional[str] = None,
        dialect: Optional[Literal["v2", "v3"]] = None,
    ) -> Coroutine[Any, Any, Payout]:
        """Transfers money to a user, or continues the transfer of that number; in v3 the user confirms it.

        mchid: The merchant; may be left out where one is configured.
        number: The merchant's number of the payout.
        openid: Who gets it, under the app.
        amount: The amount in fen.
        description: What it is for: at most 32 characters in v3, 100 bytes in v2.
        name: The user's real name; with it WeChat Pay checks that it is right.
        scene_id: The scene of transfers that WeChat Pay granted: v3 needs it.
        report_infos: What the scene reports, a list of {info_type, info_content}: v3 needs
            it.
        recv_perception: For what the user sees the money come, as the scene lets choose
            (v3).
        appid: The app; by default the merchant's first.
        client_ip: The payer's address (the server's for Native); by default 127.0.0.1.
        notify_url: Where notices are posted; by default the merchant's.
        dialect: In which dialect; by default the merchant's: v3 if it has both.
        """
        ...

    def query(
        self,
        *,
        number: str,
        mchid: Optional[str] = None,
    ) -> Coroutine[Any, Any, Payout]:
        """Asks WeChat Pay where a transfer stands and records the answer.

        mchid: The merchant; may be left out where one is configured.
        number: The merchant's number of the payout.
        """
        ...

    def cancel(
        self,
        *,
        number: str,
        mchid: Optional[str] = None,
    ) -> Coroutine[Any, Any, Payout]:
        """Cancels a transfer over v3 that the user has not confirmed.

        mchid: The merchant; may be left out where one is configured.
        number: The merchant's number of the payout.
        """
        ...

    def get(
        self,
        *,
        number: str,
        mchid: Optional[str] = None,
    ) -> Coroutine[Any, Any, Payout]:
        """Reads a transfer from the ledger; nothing is sent.

        mchid: The merchant; may be left out where one is configured.
        number: The merchant's number of the payout.
        """
        ...


class AsyncSharingVerbs:
    def __init__(self, call: Callable[..., Coroutine[Any, Any, Any]]) -> None: ...
    def place(
        self,
        *,
        out_order_no: str,
        out_trade_no: str,
        receivers: List[Dict[str, Any]],
        mchid: Optional[str] = None,
        unfreeze_unsplit: Optional[bool] = None,
        appid: Optional[str] = None,
        sub_appid: Optional[str] = None,
    ) -> Coroutine[Any, Any, Sharing]:
        """Shares a paid order's money among receivers, or continues the sharing of that number.

        mchid: The merchant; may be left out where one is configured.
        out_order_no: The merchant's number of the sharing: 1 to 64 of 0-9A-Za-z_-|*@.
        out_trade_no: The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|*.
        receivers: 1 to 50 of {type, account, amount, description, name}: MERCHANT_ID or
            PERSONAL_OPENID, amounts in fen.
        unfreeze_unsplit: Whether what is left goes to the merchant, so that no other
            sharing can follow; by default false.
        appid: The app; by default the merchant's first.
        sub_appid: The sub-merchant's app.
        """
        ...

    def unfreeze(
        self,
        *,
        out_order_no: str,
        out_trade_no: str,
        description: str,
        mchid: Optional[str] = None,
    ) -> Coroutine[Any, Any, Sharing]:
        """Gives what is left of an order's money to the merchant, under a number of its own.

        mchid: The merchant; may be left out where one is configured.
        out_order_no: The merchant's number of the sharing: 1 to 64 of 0-9A-Za-z_-|*@.
        out_trade_no: The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|*.
        description: What it is for: at most 80 characters.
        """
        ...

    def query(
        self,
        *,
        out_order_no: str,
        mchid: Optional[str] = None,
    ) -> Coroutine[Any, Any, Sharing]:
        """Asks WeChat Pay where a sharing stands and records the answer.

        mchid: The merchant; may be left out where one is configured.
        out_order_no: The merchant's number of the sharing: 1 to 64 of 0-9A-Za-z_-|*@.
        """
        ...

    def get(
        self,
        *,
        out_order_no: str,
        mchid: Optional[str] = None,
    ) -> Coroutine[Any, Any, Sharing]:
        """Reads a sharing from the ledger; nothing is sent.

        mchid: The merchant; may be left out where one is configured.
        out_order_no: The merchant's number of the sharing: 1 to 64 of 0-9A-Za-z_-|*@.
        """
        ...


class AsyncSharingReturnVerbs:
    def __init__(self, call: Callable[..., Coroutine[Any, Any, Any]]) -> None: ...
    def place(
        self,
        *,
        out_return_no: str,
        out_order_no: str,
        return_mchid: str,
        amount: int,
        description: str,
        mchid: Optional[str] = None,
    ) -> Coroutine[Any, Any, SharingReturn]:
        """Takes a share back from a merchant that received it, or continues the return of that number.

        mchid: The merchant; may be left out where one is configured.
        out_return_no: The merchant's number of the return: 1 to 64 of 0-9A-Za-z_-|*@.
        out_order_no: The merchant's number of the sharing: 1 to 64 of 0-9A-Za-z_-|*@.
        return_mchid: The merchant that gives it back.
        amount: The amount in fen.
        description: What it is for: at most 80 characters.
        """
        ...

    def query(
        self,
        *,
        out_return_no: str,
        mchid: Optional[str] = None,
    ) -> Coroutine[Any, Any, SharingReturn]:
        """Asks WeChat Pay where a return stands and records the answer.

        mchid: The merchant; may be left out where one is configured.
        out_return_no: The merchant's number of the return: 1 to 64 of 0-9A-Za-z_-|*@.
        """
        ...

    def get(
        self,
        *,
        out_return_no: str,
        mchid: Optional[str] = None,
    ) -> Coroutine[Any, Any, SharingReturn]:
        """Reads a return from the ledger; nothing is sent.

        mchid: The merchant; may be left out where one is configured.
        out_return_no: The merchant's number of the return: 1 to 64 of 0-9A-Za-z_-|*@.
        """
        ...


class AsyncNoticeVerbs:
    def __init__(self, call: Callable[..., Coroutine[Any, Any, Any]]) -> None: ...
    def receive(
        self,
        blob: Blob,
        *,
        headers: Optional[Dict[str, Any]] = None,
    ) -> Coroutine[Any, Any, Received]:
        """Verifies and records a notice, and gives the exact answer to send.

        blob: The notice's exact body, as the bytes that arrived.
        headers: The notice's headers, each a text or a list of texts: v3 is verified by
            them, v2 does not look at them.
        """
        ...


class AsyncEventVerbs:
    def __init__(self, call: Callable[..., Coroutine[Any, Any, Any]]) -> None: ...
    def take(
        self,
        *,
        limit: Optional[int] = None,
        lease_ms: Optional[int] = None,
    ) -> Coroutine[Any, Any, Taken]:
        """Leases events that the host has not acted on yet, oldest first.

        limit: How many at the most: 1 to 1000; by default 20.
        lease_ms: How long others leave them alone; by default 60000.
        """
        ...

    def done(
        self,
        *,
        ids: List[str],
    ) -> Coroutine[Any, Any, Done]:
        """Says that the host has acted on events.

        ids: The events' ids.
        """
        ...


class AsyncTaskVerbs:
    def __init__(self, call: Callable[..., Coroutine[Any, Any, Any]]) -> None: ...
    def tick(
        self,
        *,
        limit: Optional[int] = None,
        ahead_ms: Optional[int] = None,
    ) -> Coroutine[Any, Any, Ticked]:
        """Does a bounded amount of due work and says when to come back.

        limit: How many tasks at the most: 1 to 1000; by default 20.
        ahead_ms: Takes tasks due within so many milliseconds as due already; by default 0.
        """
        ...


class AsyncLedgerVerbs:
    def __init__(self, call: Callable[..., Coroutine[Any, Any, Any]]) -> None: ...
    def verify(
        self,
    ) -> Coroutine[Any, Any, Verified]:
        """Replays the ledger's history and names every fault: a changed bit is found.
        """
        ...


class AsyncBillVerbs:
    def __init__(self, call: Callable[..., Coroutine[Any, Any, Any]]) -> None: ...
    def fetch(
        self,
        *,
        date: str,
        mchid: Optional[str] = None,
        bill: Optional[Literal["trade", "fund_flow"]] = None,
        type: Optional[str] = None,
        sub_mchid: Optional[str] = None,
        gzip: Optional[bool] = None,
        path: Optional[str] = None,
        dialect: Optional[Literal["v2", "v3"]] = None,
    ) -> Coroutine[Any, Any, Bill]:
        """Fetches a day's bill, which is there at 10:00 Beijing time of the next day, and checks it whole; its bytes are the blob, or go to a file.

        The member `blob` has exact bytes: the bill, unless a path was given.

        mchid: The merchant; may be left out where one is configured.
        date: The Beijing day: yyyyMMdd or yyyy-MM-dd.
        bill: Which bill; by default trade.
        type: ALL (default), SUCCESS, REFUND or RECHARGE_REFUND; for fund_flow Basic
            (default), Operation or Fees.
        sub_mchid: The sub-merchant of a service provider.
        gzip: Whether WeChat Pay compresses the file.
        path: The file to write; needed for bills over 64 MiB.
        dialect: In which dialect; by default the merchant's: v3 if it has both.
        """
        ...

    def compare(
        self,
        blob: Optional[Blob] = None,
        *,
        date: str,
        mchid: Optional[str] = None,
        until: Optional[str] = None,
        sub_mchid: Optional[str] = None,
        gzip: Optional[bool] = None,
        path: Optional[str] = None,
        sha1: Optional[str] = None,
        fund_flow: Optional[bool] = None,
        flow_path: Optional[str] = None,
        csv: Optional[str] = None,
        page: Optional[str] = None,
        dialect: Optional[Literal["v2", "v3"]] = None,
    ) -> Coroutine[Any, Any, Comparison]:
        """Compares trade bills, and fund flows, with the ledger; every difference is classified and named, and changes no state.

        blob: A trade bill that was fetched before.
        mchid: The merchant; may be left out where one is configured.
        date: The Beijing day: yyyyMMdd or yyyy-MM-dd.
        until: The last Beijing day, if there are several; those at the end that have no
            bill yet are left out.
        sub_mchid: The sub-merchant of a service provider.
        gzip: Whether WeChat Pay compresses the file.
        path: A trade bill that was fetched before, with {date} for the day if there are
            several; without it and a blob it is fetched.
        sha1: The SHA-1 that the given trade bill must have, in hex.
        fund_flow: Whether the fund flow is fetched and compared too.
        flow_path: A fund flow that was fetched before, as `path`; it is compared too.
        csv: Where to write the differences as a table for a spreadsheet.
        page: Where to write the report as an HTML page, to be read and printed.
        dialect: In which dialect; by default the merchant's: v3 if it has both.
        """
        ...


class AsyncClientVerbs:
    def __init__(self, call: Callable[..., Coroutine[Any, Any, Any]]) -> None: ...
    def params(
        self,
        *,
        out_trade_no: str,
        mchid: Optional[str] = None,
        client: Optional[Literal["jsapi", "choose_wx_pay", "mini_program", "app", "h5", "native"]] = None,
        redirect_url: Optional[str] = None,
    ) -> Coroutine[Any, Any, Client]:
        """Gives the complete object with which the payer's side starts the payment.

        mchid: The merchant; may be left out where one is configured.
        out_trade_no: The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|*.
        client: Whose parameters are needed; by default the order's kind.
        redirect_url: Where the H5 cashier returns to.
        """
        ...


class AsyncScanVerbs:
    def __init__(self, call: Callable[..., Coroutine[Any, Any, Any]]) -> None: ...
    def link(
        self,
        *,
        product_id: str,
        mchid: Optional[str] = None,
        appid: Optional[str] = None,
    ) -> Coroutine[Any, Any, Code]:
        """Gives the static code of native mode 1 for a product.

        mchid: The merchant; may be left out where one is configured.
        appid: The app; by default the merchant's first.
        product_id: The product's number: at most 32.
        """
        ...

    def answer(
        self,
        *,
        out_trade_no: str,
        mchid: Optional[str] = None,
    ) -> Coroutine[Any, Any, Answer]:
        """Gives the signed reply to a scan of a static code, with the order made for it.

        mchid: The merchant; may be left out where one is configured.
        out_trade_no: The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|*.
        """
        ...


class AsyncOpenidVerbs:
    def __init__(self, call: Callable[..., Coroutine[Any, Any, Any]]) -> None: ...
    def exchange(
        self,
        *,
        kind: Literal["mini_program", "official_account"],
        appid: str,
        code: str,
        mchid: Optional[str] = None,
    ) -> Coroutine[Any, Any, Payer]:
        """Exchanges the code from the payer's side for the payer's openid.

        mchid: The merchant; may be left out where one is configured.
        kind: What gave the code.
        appid: The app in which the code was given.
        code: The code: good once, for five minutes.
        """
        ...

    def link(
        self,
        *,
        appid: str,
        redirect_uri: str,
        scope: Optional[Literal["snsapi_base", "snsapi_userinfo"]] = None,
        state: Optional[str] = None,
    ) -> Coroutine[Any, Any, Link]:
        """Gives the link to which a page inside WeChat sends its user for a code.

        appid: The official account.
        redirect_uri: Where the user comes back with the code.
        scope: What the user grants; by default snsapi_base, which asks nothing.
        state: Comes back unchanged: at most 128 letters and digits.
        """
        ...


class AsyncHttpVerbs:
    def __init__(self, call: Callable[..., Coroutine[Any, Any, Any]]) -> None: ...
    def prepare(
        self,
        blob: Optional[Blob] = None,
        *,
        operation: str,
        params: Optional[Dict[str, Any]] = None,
    ) -> Coroutine[Any, Any, Prepared]:
        """Seals a raw operation for the caller's own HTTP client; the body is the blob.

        The member `blob` has exact bytes: the body to send.

        blob: The file of an upload in v3.
        operation: The request line: POST /pay/unifiedorder.
        params: WeChat Pay's own parameters.
        """
        ...

    def complete(
        self,
        blob: Blob,
        *,
        operation: str,
        status: int,
        mchid: Optional[str] = None,
        headers: Optional[Dict[str, Any]] = None,
    ) -> Coroutine[Any, Any, Opened]:
        """Verifies the answer that the caller's own HTTP client brought.

        blob: The answer's exact body.
        mchid: The merchant; may be left out where one is configured.
        operation: The request line, as it was prepared.
        status: The HTTP status.
        headers: The answer's headers.
        """
        ...


class AsyncHostVerbs:
    def __init__(self, call: Callable[..., Coroutine[Any, Any, Any]]) -> None: ...
    def step(
        self,
        blob: Optional[Blob] = None,
        *,
        verb: Optional[str] = None,
        params: Optional[Dict[str, Any]] = None,
        records: Optional[Dict[str, Any]] = None,
        resume: Optional[Dict[str, Any]] = None,
        refused: Optional[str] = None,
    ) -> Coroutine[Any, Any, Step]:
        """Does one step of a verb on records that the host keeps, and gives what it must commit; nothing is stored here.

        blob: A notice's exact body, as the bytes that arrived.
        verb: The verb: order.place, notice.receive, …, or task.settle for a record that is
            due.
        params: The verb's own parameters.
        records: The records that a step needs, by name: a text as a step gave it, null
            where there is none, a list of texts for all parts.
        resume: What the step before gave, once what it wrote is committed; stands for all
            of the above.
        refused: Which unique constraint of the host's database refused what the same step
            wrote before: transaction or event.
        """
        ...


class AsyncVerbs:
    order: AsyncOrderVerbs
    refund: AsyncRefundVerbs
    redpack: AsyncRedpackVerbs
    transfer: AsyncTransferVerbs
    sharing: AsyncSharingVerbs
    sharing_return: AsyncSharingReturnVerbs
    notice: AsyncNoticeVerbs
    event: AsyncEventVerbs
    task: AsyncTaskVerbs
    ledger: AsyncLedgerVerbs
    bill: AsyncBillVerbs
    client: AsyncClientVerbs
    scan: AsyncScanVerbs
    openid: AsyncOpenidVerbs
    http: AsyncHttpVerbs
    host: AsyncHostVerbs
    def __init__(self, call: Callable[..., Coroutine[Any, Any, Any]]) -> None: ...
