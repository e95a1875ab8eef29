# Printed from the engine's tables by tests/tests/faces.rs; do not edit.
"""The engine's verbs: a class a group, a method a verb.

A method passes its arguments on and gives what the engine gives; `AsyncEngine` uses the same classes
with a call that is awaited, and `_twins.pyi` has their types for it.
"""

from __future__ import annotations

from ._native import tool

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, List, Literal, Optional

    from ._records import (
        About,
        Answer,
        Bill,
        Checked,
        Client,
        Code,
        Comparison,
        Decoded,
        Decrypted,
        Done,
        Encoded,
        Link,
        Notice,
        Opened,
        Order,
        Payer,
        Payout,
        Prepared,
        Received,
        Refund,
        Sharing,
        SharingReturn,
        Signature,
        SignedRequest,
        Step,
        Taken,
        Ticked,
        Verified,
        Vouched,
    )
    from ._typing import Blob, Call

__all__ = ["Verbs", "v2", "v3", "about"]


class OrderVerbs:
    """order: place, query, close, reverse, get."""

    __slots__ = ("_call",)

    def __init__(self, call: Call) -> None:
        self._call = call

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
    ) -> Order:
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
        given: Order = self._call(
            "order.place", {
                "mchid": mchid,
                "out_trade_no": out_trade_no,
                "kind": kind,
                "total": total,
                "description": description,
                "appid": appid,
                "openid": openid,
                "auth_code": auth_code,
                "face_code": face_code,
                "sub_mchid": sub_mchid,
                "sub_appid": sub_appid,
                "sub_openid": sub_openid,
                "currency": currency,
                "attach": attach,
                "detail": detail,
                "scene_info": scene_info,
                "goods_tag": goods_tag,
                "limit_pay": limit_pay,
                "product_id": product_id,
                "device_info": device_info,
                "profit_sharing": profit_sharing,
                "receipt": receipt,
                "client_ip": client_ip,
                "notify_url": notify_url,
                "expires_s": expires_s,
                "wait_ms": wait_ms,
                "dialect": dialect,
            },
        )
        return given

    def query(
        self,
        *,
        out_trade_no: str,
        mchid: Optional[str] = None,
        dialect: Optional[Literal["v2", "v3"]] = None,
    ) -> Order:
        """Asks WeChat Pay where an order stands and records the answer.

        mchid: The merchant; may be left out where one is configured.
        out_trade_no: The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|*.
        dialect: In which dialect; by default the merchant's: v3 if it has both.
        """
        given: Order = self._call(
            "order.query", {
                "mchid": mchid,
                "out_trade_no": out_trade_no,
                "dialect": dialect,
            },
        )
        return given

    def close(
        self,
        *,
        out_trade_no: str,
        mchid: Optional[str] = None,
    ) -> Order:
        """Closes an order that is not paid.

        mchid: The merchant; may be left out where one is configured.
        out_trade_no: The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|*.
        """
        given: Order = self._call("order.close", {"mchid": mchid, "out_trade_no": out_trade_no})
        return given

    def reverse(
        self,
        *,
        out_trade_no: str,
        mchid: Optional[str] = None,
    ) -> Order:
        """Undoes an order by payment code or face whose outcome is not known.

        mchid: The merchant; may be left out where one is configured.
        out_trade_no: The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|*.
        """
        given: Order = self._call("order.reverse", {"mchid": mchid, "out_trade_no": out_trade_no})
        return given

    def get(
        self,
        *,
        out_trade_no: str,
        mchid: Optional[str] = None,
    ) -> Order:
        """Reads an order from the ledger; nothing is sent.

        mchid: The merchant; may be left out where one is configured.
        out_trade_no: The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|*.
        """
        given: Order = self._call("order.get", {"mchid": mchid, "out_trade_no": out_trade_no})
        return given


class RefundVerbs:
    """refund: place, query, get."""

    __slots__ = ("_call",)

    def __init__(self, call: Call) -> None:
        self._call = call

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
    ) -> Refund:
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
        given: Refund = self._call(
            "refund.place", {
                "mchid": mchid,
                "out_refund_no": out_refund_no,
                "out_trade_no": out_trade_no,
                "amount": amount,
                "reason": reason,
                "refund_account": refund_account,
                "notify_url": notify_url,
                "dialect": dialect,
            },
        )
        return given

    def query(
        self,
        *,
        out_refund_no: str,
        mchid: Optional[str] = None,
        dialect: Optional[Literal["v2", "v3"]] = None,
    ) -> Refund:
        """Asks WeChat Pay where a refund stands and records the answer.

        mchid: The merchant; may be left out where one is configured.
        out_refund_no: The merchant's number of the refund: 1 to 64 of 0-9A-Za-z_-|*@.
        dialect: In which dialect; by default the merchant's: v3 if it has both.
        """
        given: Refund = self._call(
            "refund.query", {
                "mchid": mchid,
                "out_refund_no": out_refund_no,
                "dialect": dialect,
            },
        )
        return given

    def get(
        self,
        *,
        out_refund_no: str,
        mchid: Optional[str] = None,
    ) -> Refund:
        """Reads a refund from the ledger; nothing is sent.

        mchid: The merchant; may be left out where one is configured.
        out_refund_no: The merchant's number of the refund: 1 to 64 of 0-9A-Za-z_-|*@.
        """
        given: Refund = self._call("refund.get", {"mchid": mchid, "out_refund_no": out_refund_no})
        return given


class RedpackVerbs:
    """redpack: place, query, get."""

    __slots__ = ("_call",)

    def __init__(self, call: Call) -> None:
        self._call = call

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
    ) -> Payout:
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
        given: Payout = self._call(
            "redpack.place", {
                "mchid": mchid,
                "number": number,
                "openid": openid,
                "amount": amount,
                "send_name": send_name,
                "wishing": wishing,
                "act_name": act_name,
                "remark": remark,
                "scene_id": scene_id,
                "risk_info": risk_info,
                "appid": appid,
                "client_ip": client_ip,
            },
        )
        return given

    def query(
        self,
        *,
        number: str,
        mchid: Optional[str] = None,
    ) -> Payout:
        """Asks WeChat Pay where a red packet stands and records the answer.

        mchid: The merchant; may be left out where one is configured.
        number: The merchant's number of the payout.
        """
        given: Payout = self._call("redpack.query", {"mchid": mchid, "number": number})
        return given

    def get(
        self,
        *,
        number: str,
        mchid: Optional[str] = None,
    ) -> Payout:
        """Reads a red packet from the ledger; nothing is sent.

        mchid: The merchant; may be left out where one is configured.
        number: The merchant's number of the payout.
        """
        given: Payout = self._call("redpack.get", {"mchid": mchid, "number": number})
        return given


class TransferVerbs:
    """transfer: place, query, cancel, get."""

    __slots__ = ("_call",)

    def __init__(self, call: Call) -> None:
        self._call = call

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
    ) -> Payout:
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
        given: Payout = self._call(
            "transfer.place", {
                "mchid": mchid,
                "number": number,
                "openid": openid,
                "amount": amount,
                "description": description,
                "name": name,
                "scene_id": scene_id,
                "report_infos": report_infos,
                "recv_perception": recv_perception,
                "appid": appid,
                "client_ip": client_ip,
                "notify_url": notify_url,
                "dialect": dialect,
            },
        )
        return given

    def query(
        self,
        *,
        number: str,
        mchid: Optional[str] = None,
    ) -> Payout:
        """Asks WeChat Pay where a transfer stands and records the answer.

        mchid: The merchant; may be left out where one is configured.
        number: The merchant's number of the payout.
        """
        given: Payout = self._call("transfer.query", {"mchid": mchid, "number": number})
        return given

    def cancel(
        self,
        *,
        number: str,
        mchid: Optional[str] = None,
    ) -> Payout:
        """Cancels a transfer over v3 that the user has not confirmed.

        mchid: The merchant; may be left out where one is configured.
        number: The merchant's number of the payout.
        """
        given: Payout = self._call("transfer.cancel", {"mchid": mchid, "number": number})
        return given

    def get(
        self,
        *,
        number: str,
        mchid: Optional[str] = None,
    ) -> Payout:
        """Reads a transfer from the ledger; nothing is sent.

        mchid: The merchant; may be left out where one is configured.
        number: The merchant's number of the payout.
        """
        given: Payout = self._call("transfer.get", {"mchid": mchid, "number": number})
        return given


class SharingVerbs:
    """sharing: place, unfreeze, query, get."""

    __slots__ = ("_call",)

    def __init__(self, call: Call) -> None:
        self._call = call

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
    ) -> Sharing:
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
        given: Sharing = self._call(
            "sharing.place", {
                "mchid": mchid,
                "out_order_no": out_order_no,
                "out_trade_no": out_trade_no,
                "receivers": receivers,
                "unfreeze_unsplit": unfreeze_unsplit,
                "appid": appid,
                "sub_appid": sub_appid,
            },
        )
        return given

    def unfreeze(
        self,
        *,
        out_order_no: str,
        out_trade_no: str,
        description: str,
        mchid: Optional[str] = None,
    ) -> Sharing:
        """Gives what is left of an order's money to the merchant, under a number of its own.

        mchid: The merchant; may be left out where one is configured.
        out_order_no: The merchant's number of the sharing: 1 to 64 of 0-9A-Za-z_-|*@.
        out_trade_no: The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|*.
        description: What it is for: at most 80 characters.
        """
        given: Sharing = self._call(
            "sharing.unfreeze", {
                "mchid": mchid,
                "out_order_no": out_order_no,
                "out_trade_no": out_trade_no,
                "description": description,
            },
        )
        return given

    def query(
        self,
        *,
        out_order_no: str,
        mchid: Optional[str] = None,
    ) -> Sharing:
        """Asks WeChat Pay where a sharing stands and records the answer.

        mchid: The merchant; may be left out where one is configured.
        out_order_no: The merchant's number of the sharing: 1 to 64 of 0-9A-Za-z_-|*@.
        """
        given: Sharing = self._call("sharing.query", {"mchid": mchid, "out_order_no": out_order_no})
        return given

    def get(
        self,
        *,
        out_order_no: str,
        mchid: Optional[str] = None,
    ) -> Sharing:
        """Reads a sharing from the ledger; nothing is sent.

        mchid: The merchant; may be left out where one is configured.
        out_order_no: The merchant's number of the sharing: 1 to 64 of 0-9A-Za-z_-|*@.
        """
        given: Sharing = self._call("sharing.get", {"mchid": mchid, "out_order_no": out_order_no})
        return given


class SharingReturnVerbs:
    """sharing_return: place, query, get."""

    __slots__ = ("_call",)

    def __init__(self, call: Call) -> None:
        self._call = call

    def place(
        self,
        *,
        out_return_no: str,
        out_order_no: str,
        return_mchid: str,
        amount: int,
        description: str,
        mchid: Optional[str] = None,
    ) -> SharingReturn:
        """Takes a share back from a merchant that received it, or continues the return of that number.

        mchid: The merchant; may be left out where one is configured.
        out_return_no: The merchant's number of the return: 1 to 64 of 0-9A-Za-z_-|*@.
        out_order_no: The merchant's number of the sharing: 1 to 64 of 0-9A-Za-z_-|*@.
        return_mchid: The merchant that gives it back.
        amount: The amount in fen.
        description: What it is for: at most 80 characters.
        """
        given: SharingReturn = self._call(
            "sharing_return.place", {
                "mchid": mchid,
                "out_return_no": out_return_no,
                "out_order_no": out_order_no,
                "return_mchid": return_mchid,
                "amount": amount,
                "description": description,
            },
        )
        return given

    def query(
        self,
        *,
        out_return_no: str,
        mchid: Optional[str] = None,
    ) -> SharingReturn:
        """Asks WeChat Pay where a return stands and records the answer.

        mchid: The merchant; may be left out where one is configured.
        out_return_no: The merchant's number of the return: 1 to 64 of 0-9A-Za-z_-|*@.
        """
        given: SharingReturn = self._call("sharing_return.query", {"mchid": mchid, "out_return_no": out_return_no})
        return given

    def get(
        self,
        *,
        out_return_no: str,
        mchid: Optional[str] = None,
    ) -> SharingReturn:
        """Reads a return from the ledger; nothing is sent.

        mchid: The merchant; may be left out where one is configured.
        out_return_no: The merchant's number of the return: 1 to 64 of 0-9A-Za-z_-|*@.
        """
        given: SharingReturn = self._call("sharing_return.get", {"mchid": mchid, "out_return_no": out_return_no})
        return given


class NoticeVerbs:
    """notice: receive."""

    __slots__ = ("_call",)

    def __init__(self, call: Call) -> None:
        self._call = call

    def receive(
        self,
        blob: Blob,
        *,
        headers: Optional[Dict[str, Any]] = None,
    ) -> Received:
        """Verifies and records a notice, and gives the exact answer to send.

        blob: The notice's exact body, as the bytes that arrived.
        headers: The notice's headers, each a text or a list of texts: v3 is verified by
            them, v2 does not look at them.
        """
        given: Received = self._call("notice.receive", {"headers": headers}, blob)
        return given


class EventVerbs:
    """event: take, done."""

    __slots__ = ("_call",)

    def __init__(self, call: Call) -> None:
        self._call = call

    def take(
        self,
        *,
        limit: Optional[int] = None,
        lease_ms: Optional[int] = None,
    ) -> Taken:
        """Leases events that the host has not acted on yet, oldest first.

        limit: How many at the most: 1 to 1000; by default 20.
        lease_ms: How long others leave them alone; by default 60000.
        """
        given: Taken = self._call("event.take", {"limit": limit, "lease_ms": lease_ms})
        return given

    def done(
        self,
        *,
        ids: List[str],
    ) -> Done:
        """Says that the host has acted on events.

        ids: The events' ids.
        """
        given: Done = self._call("event.done", {"ids": ids})
        return given


class TaskVerbs:
    """task: tick."""

    __slots__ = ("_call",)

    def __init__(self, call: Call) -> None:
        self._call = call

    def tick(
        self,
        *,
        limit: Optional[int] = None,
        ahead_ms: Optional[int] = None,
    ) -> Ticked:
        """Does a bounded amount of due work and says when to come back.

        limit: How many tasks at the most: 1 to 1000; by default 20.
        ahead_ms: Takes tasks due within so many milliseconds as due already; by default 0.
        """
        given: Ticked = self._call("task.tick", {"limit": limit, "ahead_ms": ahead_ms})
        return given


class LedgerVerbs:
    """ledger: verify."""

    __slots__ = ("_call",)

    def __init__(self, call: Call) -> None:
        self._call = call

    def verify(
        self,
    ) -> Verified:
        """Replays the ledger's history and names every fault: a changed bit is found.
        """
        given: Verified = self._call("ledger.verify")
        return given


class BillVerbs:
    """bill: fetch, compare."""

    __slots__ = ("_call",)

    def __init__(self, call: Call) -> None:
        self._call = call

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
    ) -> Bill:
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
        given: Bill = self._call(
            "bill.fetch", {
                "mchid": mchid,
                "date": date,
                "bill": bill,
                "type": type,
                "sub_mchid": sub_mchid,
                "gzip": gzip,
                "path": path,
                "dialect": dialect,
            },
        )
        return given

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
    ) -> Comparison:
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
        given: Comparison = self._call(
            "bill.compare", {
                "mchid": mchid,
                "date": date,
                "until": until,
                "sub_mchid": sub_mchid,
                "gzip": gzip,
                "path": path,
                "sha1": sha1,
                "fund_flow": fund_flow,
                "flow_path": flow_path,
                "csv": csv,
                "page": page,
                "dialect": dialect,
            }, blob,
        )
        return given


class ClientVerbs:
    """client: params."""

    __slots__ = ("_call",)

    def __init__(self, call: Call) -> None:
        self._call = call

    def params(
        self,
        *,
        out_trade_no: str,
        mchid: Optional[str] = None,
        client: Optional[Literal["jsapi", "choose_wx_pay", "mini_program", "app", "h5", "native"]] = None,
        redirect_url: Optional[str] = None,
    ) -> Client:
        """Gives the complete object with which the payer's side starts the payment.

        mchid: The merchant; may be left out where one is configured.
        out_trade_no: The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|*.
        client: Whose parameters are needed; by default the order's kind.
        redirect_url: Where the H5 cashier returns to.
        """
        given: Client = self._call(
            "client.params", {
                "mchid": mchid,
                "out_trade_no": out_trade_no,
                "client": client,
                "redirect_url": redirect_url,
            },
        )
        return given


class ScanVerbs:
    """scan: link, answer."""

    __slots__ = ("_call",)

    def __init__(self, call: Call) -> None:
        self._call = call

    def link(
        self,
        *,
        product_id: str,
        mchid: Optional[str] = None,
        appid: Optional[str] = None,
    ) -> Code:
        """Gives the static code of native mode 1 for a product.

        mchid: The merchant; may be left out where one is configured.
        appid: The app; by default the merchant's first.
        product_id: The product's number: at most 32.
        """
        given: Code = self._call("scan.link", {"mchid": mchid, "appid": appid, "product_id": product_id})
        return given

    def answer(
        self,
        *,
        out_trade_no: str,
        mchid: Optional[str] = None,
    ) -> Answer:
        """Gives the signed reply to a scan of a static code, with the order made for it.

        mchid: The merchant; may be left out where one is configured.
        out_trade_no: The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|*.
        """
        given: Answer = self._call("scan.answer", {"mchid": mchid, "out_trade_no": out_trade_no})
        return given


class OpenidVerbs:
    """openid: exchange, link."""

    __slots__ = ("_call",)

    def __init__(self, call: Call) -> None:
        self._call = call

    def exchange(
        self,
        *,
        kind: Literal["mini_program", "official_account"],
        appid: str,
        code: str,
        mchid: Optional[str] = None,
    ) -> Payer:
        """Exchanges the code from the payer's side for the payer's openid.

        mchid: The merchant; may be left out where one is configured.
        kind: What gave the code.
        appid: The app in which the code was given.
        code: The code: good once, for five minutes.
        """
        given: Payer = self._call(
            "openid.exchange", {
                "mchid": mchid,
                "kind": kind,
                "appid": appid,
                "code": code,
            },
        )
        return given

    def link(
        self,
        *,
        appid: str,
        redirect_uri: str,
        scope: Optional[Literal["snsapi_base", "snsapi_userinfo"]] = None,
        state: Optional[str] = None,
    ) -> Link:
        """Gives the link to which a page inside WeChat sends its user for a code.

        appid: The official account.
        redirect_uri: Where the user comes back with the code.
        scope: What the user grants; by default snsapi_base, which asks nothing.
        state: Comes back unchanged: at most 128 letters and digits.
        """
        given: Link = self._call(
            "openid.link", {
                "appid": appid,
                "redirect_uri": redirect_uri,
                "scope": scope,
                "state": state,
            },
        )
        return given


class HttpVerbs:
    """http: prepare, complete."""

    __slots__ = ("_call",)

    def __init__(self, call: Call) -> None:
        self._call = call

    def prepare(
        self,
        blob: Optional[Blob] = None,
        *,
        operation: str,
        params: Optional[Dict[str, Any]] = None,
    ) -> Prepared:
        """Seals a raw operation for the caller's own HTTP client; the body is the blob.

        The member `blob` has exact bytes: the body to send.

        blob: The file of an upload in v3.
        operation: The request line: POST /pay/unifiedorder.
        params: WeChat Pay's own parameters.
        """
        given: Prepared = self._call("http.prepare", {"operation": operation, "params": params}, blob)
        return given

    def complete(
        self,
        blob: Blob,
        *,
        operation: str,
        status: int,
        mchid: Optional[str] = None,
        headers: Optional[Dict[str, Any]] = None,
    ) -> Opened:
        """Verifies the answer that the caller's own HTTP client brought.

        blob: The answer's exact body.
        mchid: The merchant; may be left out where one is configured.
        operation: The request line, as it was prepared.
        status: The HTTP status.
        headers: The answer's headers.
        """
        given: Opened = self._call(
            "http.complete", {
                "mchid": mchid,
                "operation": operation,
                "status": status,
                "headers": headers,
            }, blob,
        )
        return given


class HostVerbs:
    """host: step."""

    __slots__ = ("_call",)

    def __init__(self, call: Call) -> None:
        self._call = call

    def step(
        self,
        blob: Optional[Blob] = None,
        *,
        verb: Optional[str] = None,
        params: Optional[Dict[str, Any]] = None,
        records: Optional[Dict[str, Any]] = None,
        resume: Optional[Dict[str, Any]] = None,
        refused: Optional[str] = None,
    ) -> Step:
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
        given: Step = self._call(
            "host.step", {
                "verb": verb,
                "params": params,
                "records": records,
                "resume": resume,
                "refused": refused,
            }, blob,
        )
        return given


class V2Verbs:
    """v2: sign, verify, encode, decode, open_notice, open_refund."""

    __slots__ = ("_call",)

    def __init__(self, call: Call) -> None:
        self._call = call

    def sign(
        self,
        *,
        params: Dict[str, Any],
        key: str,
        sign_type: Optional[Literal["HMAC-SHA256", "MD5"]] = None,
    ) -> Signature:
        """Signs a message's fields.

        params: The message's fields.
        key: The API v2 key; the toolbox takes any.
        sign_type: The algorithm; by default HMAC-SHA256.
        """
        given: Signature = self._call("v2.sign", {"params": params, "key": key, "sign_type": sign_type})
        return given

    def verify(
        self,
        *,
        params: Dict[str, Any],
        key: str,
        sign_type: Optional[Literal["HMAC-SHA256", "MD5"]] = None,
    ) -> Checked:
        """Verifies a message's fields against their sign; fails unless it holds.

        params: The message's fields.
        key: The API v2 key; the toolbox takes any.
        sign_type: The algorithm; by default HMAC-SHA256.
        """
        given: Checked = self._call("v2.verify", {"params": params, "key": key, "sign_type": sign_type})
        return given

    def encode(
        self,
        *,
        params: Dict[str, Any],
    ) -> Encoded:
        """Writes fields as a message.

        The member `blob` has exact bytes: the message's bytes.

        params: The message's fields.
        """
        given: Encoded = self._call("v2.encode", {"params": params})
        return given

    def decode(
        self,
        blob: Blob,
    ) -> Decoded:
        """Reads a message strictly; nothing in it is verified.

        blob: The message's exact bytes.
        """
        given: Decoded = self._call("v2.decode", None, blob)
        return given

    def open_notice(
        self,
        blob: Blob,
        *,
        mch_id: str,
        key: str,
        sign_type: Optional[Literal["HMAC-SHA256", "MD5"]] = None,
    ) -> Notice:
        """Reads a notice and verifies it for one merchant; nothing is recorded.

        blob: The notice's exact body.
        mch_id: The merchant that it must be for.
        key: The API v2 key; the toolbox takes any.
        sign_type: The algorithm; by default HMAC-SHA256.
        """
        given: Notice = self._call("v2.open_notice", {"mch_id": mch_id, "key": key, "sign_type": sign_type}, blob)
        return given

    def open_refund(
        self,
        *,
        req_info: str,
        key: str,
    ) -> Decoded:
        """Decrypts the encrypted part of a refund notice.

        req_info: The encrypted part, in base64.
        key: The API v2 key; the toolbox takes any.
        """
        given: Decoded = self._call("v2.open_refund", {"req_info": req_info, "key": key})
        return given


class V3Verbs:
    """v3: sign, verify, open."""

    __slots__ = ("_call",)

    def __init__(self, call: Call) -> None:
        self._call = call

    def sign(
        self,
        blob: Optional[Blob] = None,
        *,
        method: str,
        url: str,
        timestamp: int,
        nonce: str,
        mchid: str,
        serial: str,
        merchant_key: str,
        body: Optional[str] = None,
        suite: Optional[Literal["RSA", "SM"]] = None,
    ) -> SignedRequest:
        """Signs a request and gives its Authorization header.

        blob: The body's bytes, instead of a text.
        method: The method, in upper case.
        url: The address or its path and query, exactly as it is sent.
        body: The body, exactly as it is sent; of an upload the text of meta.
        timestamp: Unix seconds.
        nonce: 1 to 32 letters and digits.
        mchid: The merchant's number.
        serial: The serial of the merchant's certificate.
        merchant_key: The merchant's private key, as PEM.
        suite: The algorithms of v3; by default RSA.
        """
        given: SignedRequest = self._call(
            "v3.sign", {
                "method": method,
                "url": url,
                "body": body,
                "timestamp": timestamp,
                "nonce": nonce,
                "mchid": mchid,
                "serial": serial,
                "merchant_key": merchant_key,
                "suite": suite,
            }, blob,
        )
        return given

    def verify(
        self,
        blob: Blob,
        *,
        headers: Dict[str, Any],
        platform_keys: Dict[str, Any],
        now: int,
        suite: Optional[Literal["RSA", "SM"]] = None,
    ) -> Vouched:
        """Verifies the signature of an answer or a notice; fails unless it holds.

        blob: The exact body.
        headers: The headers: names with a text or a list of texts each.
        platform_keys: WeChat Pay's keys: PUB_KEY_ID_… with a public key, serials with
            certificates, as PEM.
        now: The present time in Unix seconds; five minutes are allowed.
        suite: The algorithms of v3; by default RSA.
        """
        given: Vouched = self._call(
            "v3.verify", {
                "headers": headers,
                "platform_keys": platform_keys,
                "now": now,
                "suite": suite,
            }, blob,
        )
        return given

    def open(
        self,
        *,
        resource: Dict[str, Any],
        key: str,
        suite: Optional[Literal["RSA", "SM"]] = None,
    ) -> Decrypted:
        """Decrypts what is encrypted under the APIv3 key: the resource of a notice, a certificate.

        resource: The encrypted part: algorithm, nonce, associated_data, ciphertext.
        key: The APIv3 key.
        suite: The algorithms of v3; by default RSA.
        """
        given: Decrypted = self._call("v3.open", {"resource": resource, "key": key, "suite": suite})
        return given


class AboutVerbs:
    """about: version."""

    __slots__ = ("_call",)

    def __init__(self, call: Call) -> None:
        self._call = call

    def version(
        self,
    ) -> About:
        """Says which build of Fenpay this is.
        """
        given: About = self._call("about.version")
        return given


class Verbs:
    """Every group of verbs, by its name."""

    order: OrderVerbs
    refund: RefundVerbs
    redpack: RedpackVerbs
    transfer: TransferVerbs
    sharing: SharingVerbs
    sharing_return: SharingReturnVerbs
    notice: NoticeVerbs
    event: EventVerbs
    task: TaskVerbs
    ledger: LedgerVerbs
    bill: BillVerbs
    client: ClientVerbs
    scan: ScanVerbs
    openid: OpenidVerbs
    http: HttpVerbs
    host: HostVerbs

    def __init__(self, call: Call) -> None:
        self.order = OrderVerbs(call)
        self.refund = RefundVerbs(call)
        self.redpack = RedpackVerbs(call)
        self.transfer = TransferVerbs(call)
        self.sharing = SharingVerbs(call)
        self.sharing_return = SharingReturnVerbs(call)
        self.notice = NoticeVerbs(call)
        self.event = EventVerbs(call)
        self.task = TaskVerbs(call)
        self.ledger = LedgerVerbs(call)
        self.bill = BillVerbs(call)
        self.client = ClientVerbs(call)
        self.scan = ScanVerbs(call)
        self.openid = OpenidVerbs(call)
        self.http = HttpVerbs(call)
        self.host = HostVerbs(call)


v2 = V2Verbs(tool)
v3 = V3Verbs(tool)
about = AboutVerbs(tool)
