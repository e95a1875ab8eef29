"""Flows of money that goes back and out: refunds, red packets, transfers."""

from sealed import APPID, MCHID, OPENID, encrypted, xml
from steps import advance, call, fails, fault, flow, get, jsapi, native, paid, place, query, receive, swept, told, wechat


def refund(order: str, number: str, amount: int, gives: dict | None = None, **more) -> dict:
    """Places a refund; unless said otherwise WeChat Pay takes it."""
    params = {"out_trade_no": order, "out_refund_no": number, "amount": amount}
    if "fails" in more:
        return call("refund.place", params, **more)
    return call("refund.place", params, gives=gives or {"state": "pending", "amount": amount}, **more)


def asked(number: str, **gives) -> dict:
    """Asks WeChat Pay where a refund stands."""
    return call("refund.query", {"out_refund_no": number}, gives=gives)


def flows():
    """The flows of this file, in their order."""
    yield flow(
        "a refund in parts never exceeds the payment",
        "Refunds are counted before they are sent, so that they cannot exceed the payment whatever happens on the way.",
        paid(jsapi("PARTS-0001", 100)),
        refund("PARTS-0001", "PARTS-0001-0", 101, **fails("Input", "never", field="amount")),
        refund("PARTS-0001", "PARTS-0001-1", 60, {
            "state": "pending", "amount": 60, "total": 100, "out_trade_no": "PARTS-0001", "refund_id": "$any", "mchid": MCHID}),
        get("PARTS-0001", state="paid", refunding=60, refunded=0),
        refund("PARTS-0001", "PARTS-0001-2", 41, **fails("Input", "never", field="amount")),
        refund("PARTS-0001", "PARTS-0001-1", 59, **fails("Conflict", "never", field="out_refund_no")),
        refund("PARTS-0001", "PARTS-0001-1", 60),
        refund("PARTS-0001", "PARTS-0001-2", 40),
        refund("PARTS-0001", "PARTS-0001-3", 1, **fails("Input", "never", field="amount")),
        advance(3000),
        asked("PARTS-0001-1", state="succeeded"),
        wechat("POST notices/take", gives=[{}, {}], keep={"id1": "0.id", "known": "0.body", "id2": "1.id", "new": "1.body"}),
        receive("$known", gives={"outcome": "refund", "first": False, "refund": {"out_refund_no": "PARTS-0001-1", "state": "succeeded"}, "reply": {"status": 200}},
                keep={"answer": "reply.body"}),
        wechat("POST notices/answer", {"id": "$id1", "status": 200, "body": "$answer"}),
        receive("$new", gives={"outcome": "refund", "first": True, "refund": {"out_refund_no": "PARTS-0001-2", "state": "succeeded"}, "reply": {"body": "$answer"}}),
        wechat("POST notices/answer", {"id": "$id2", "status": 200, "body": "$answer"}),
        get("PARTS-0001", state="paid", refunding=0, refunded=100),
        query("PARTS-0001", state="paid", refunded=100),
        told(("payment.paid", "PARTS-0001"), ("refund.succeeded", "PARTS-0001-1"), ("refund.succeeded", "PARTS-0001-2")),
    )
    yield flow(
        "a refund whose answer is lost is continued under its number",
        "WeChat Pay may be refunding already: another number could refund twice, so none is taken until this one is settled.",
        paid(native("LOSTBACK-0001")),
        fault("/secapi/pay/refund", "drop_after_commit"),
        refund("LOSTBACK-0001", "LOSTBACK-0001-1", 60, **fails("Network", "query")),
        call("refund.get", {"out_refund_no": "LOSTBACK-0001-1"}, gives={"state": "placing", "refund_id": None}),
        refund("LOSTBACK-0001", "LOSTBACK-0001-2", 10, **fails("State", "query", field="out_refund_no")),
        get("LOSTBACK-0001", refunding=60, refunded=0),
        refund("LOSTBACK-0001", "LOSTBACK-0001-1", 60),
        refund("LOSTBACK-0001", "LOSTBACK-0001-2", 10),
        swept(),
        call("task.tick", {"ahead_ms": 60000}, gives={"done": 2, "problems": []}),
        get("LOSTBACK-0001", refunding=0, refunded=70),
        told(("payment.paid", "LOSTBACK-0001"), ("refund.succeeded", "LOSTBACK-0001-1"), ("refund.succeeded", "LOSTBACK-0001-2")),
        config={"failover": False},
    )
    yield flow(
        "a refund notice is a hint that a query confirms",
        "It is encrypted but not signed: whoever has an old one can send it again, so WeChat Pay is asked.",
        paid(native("HINT-0001")),
        refund("HINT-0001", "HINT-0001-1", 60),
        receive(hint("HINT-0001", "HINT-0001-1", "60"), **fails("Mismatch", "later", field="refund_status")),
        get("HINT-0001", refunding=60, refunded=0),
        receive(hint("HINT-0001", "HINT-0001-9", "100"), **fails("Mismatch", "query", field="out_refund_no")),
        receive(hint("NOBODY-0001", "HINT-0001-1", "60"), **fails("Missing", "never", field="out_trade_no")),
        swept(),
        fault("/pay/refundquery", "drop_before"),
        receive(hint("HINT-0001", "HINT-0001-1", "60"), fails={"kind": "Network"}),
        get("HINT-0001", refunding=60, refunded=0),
        receive(hint("HINT-0001", "HINT-0001-1", "1"), gives={"outcome": "refund", "first": True, "refund": {"state": "succeeded", "amount": 60}}),
        get("HINT-0001", refunding=0, refunded=60),
        told(("payment.paid", "HINT-0001"), ("refund.succeeded", "HINT-0001-1")),
        config={"failover": False},
    )
    yield flow(
        "a refund that WeChat Pay closes frees what it held",
        "The money stays with the merchant, so it can be refunded under another number.",
        wechat("POST refunds_end", {"ends": ["REFUNDCLOSE", "CHANGE"]}),
        paid(native("FREED-0001")),
        refund("FREED-0001", "FREED-0001-1", 100),
        swept(),
        asked("FREED-0001-1", state="closed", reason="REFUNDCLOSE"),
        get("FREED-0001", state="paid", refunding=0, refunded=0),
        refund("FREED-0001", "FREED-0001-2", 100),
        swept(),
        asked("FREED-0001-2", state="abnormal", reason="CHANGE"),
        get("FREED-0001", state="paid", refunding=100, refunded=0),
        told(("payment.paid", "FREED-0001"), ("refund.closed", "FREED-0001-1"), ("refund.abnormal", "FREED-0001-2")),
    )
    yield flow(
        "an old notice of a payment changes nothing after the refund",
        "WeChat Pay's replays and anybody's copies come at any time.",
        place(native("REPLAY-0001")),
        wechat("POST pay", {"out_trade_no": "REPLAY-0001"}),
        wechat("POST notices/take", gives=[{}], keep={"id": "0.id", "notice": "0.body"}),
        receive("$notice", gives={"outcome": "paid", "first": True}, keep={"answer": "reply.body"}),
        wechat("POST notices/answer", {"id": "$id", "status": 200, "body": "$answer"}),
        refund("REPLAY-0001", "REPLAY-0001-1", 100),
        receive("$notice", gives={"outcome": "paid", "first": False, "order": {"refunding": 100, "refunded": 0}}),
        swept(),
        asked("REPLAY-0001-1", state="succeeded"),
        receive("$notice", gives={"outcome": "paid", "first": False, "order": {"state": "paid", "refunding": 0, "refunded": 100}, "reply": {"body": "$answer"}}),
        refund("REPLAY-0001", "REPLAY-0001-2", 1, **fails("Input", "never", field="amount")),
        told(("payment.paid", "REPLAY-0001"), ("refund.succeeded", "REPLAY-0001-1")),
    )
    yield flow(
        "a refund needs a paid order",
        "What is not paid cannot go back; an order that may be paid without our knowing is asked about first.",
        place(native("UNPAID-0001")),
        refund("UNPAID-0001", "UNPAID-0001-1", 1, **fails("State", "query")),
        call("order.close", {"out_trade_no": "UNPAID-0001"}, gives={"state": "closed"}),
        refund("UNPAID-0001", "UNPAID-0001-1", 1, **fails("State", "never")),
        paid(native("UNPAID-0002")),
        fault("/secapi/pay/refund", "refuse", code="NOTENOUGH"),
        call("refund.place", {"out_trade_no": "UNPAID-0002", "out_refund_no": "UNPAID-0002-0", "amount": 1, "reason": "a" * 81}, **fails("Input", "never", field="reason")),
        call("refund.place", {"out_trade_no": "UNPAID-0002", "out_refund_no": "UNPAID-0002-0", "amount": 1, "reason": "\0"}, **fails("Input", "never", field="reason")),
        call("refund.place", {"out_trade_no": "UNPAID-0002", "out_refund_no": "UNPAID-0002-0", "amount": 1, "notify_url": "https://shop.example/n?a=1"},
             **fails("Input", "never", field="notify_url")),
        call("refund.place", {"out_trade_no": "UNPAID-0002", "out_refund_no": "UNPAID 0002", "amount": 1}, **fails("Input", "never", field="out_refund_no")),
        get("UNPAID-0002", refunding=0),
        refund("UNPAID-0002", "UNPAID-0002-1", 100, **fails("Rejected", "later", code="NOTENOUGH", authentic=True)),
        refund("UNPAID-0002", "UNPAID-0002-1", 100),
        swept(),
    )
    packet = {
        "number": "RED0001", "openid": OPENID, "amount": 100, "send_name": "茶行", "wishing": "恭喜发财", "act_name": "new year", "remark": "thanks"}
    yield flow(
        "a red packet is sent once under its number",
        "Its answers carry no signature, so only a query ends it, and the same number never pays twice.",
        call("redpack.place", {**packet, "number": "RED0000", "amount": 20001}, gives={"state": "rejected", "reason": "MONEY_LIMIT"}),
        call("redpack.get", {"number": "RED0001"}, **fails("Missing", "never", field="number")),
        call("redpack.place", packet, gives={"kind": "redpack", "number": "RED0001", "state": "pending", "amount": 100, "wechat_id": "$any"}),
        call("redpack.place", {**packet, "amount": 101}, **fails("Conflict", "never", field="number")),
        advance(4000),
        call("redpack.query", {"number": "RED0001"}, gives={"state": "succeeded"}),
        call("redpack.place", packet, gives={"state": "succeeded"}),
        wechat("POST payouts_end", {"ends": ["FAILED"]}),
        call("redpack.place", {**packet, "number": "RED0002"}, gives={"state": "pending"}),
        advance(4000),
        call("task.tick", {"ahead_ms": 60000}, gives={"done": 1, "problems": []}),
        call("redpack.get", {"number": "RED0002"}, gives={"state": "failed", "reason": "$any"}),
        told(("redpack.rejected", "RED0000"), ("redpack.succeeded", "RED0001"), ("redpack.failed", "RED0002")),
    )
    transfer = {"number": "MOVE0001", "openid": OPENID, "amount": 100, "description": "prize"}
    yield flow(
        "a transfer whose answer is lost is asked for and never sent under another number",
        "Money that may have left is asked for; the same call again continues the same transfer.",
        fault("/mmpaymkttransfers/promotion/transfers", "drop_after_commit"),
        call("transfer.place", transfer, **fails("Network", "query")),
        call("transfer.get", {"number": "MOVE0001"}, gives={"state": "placing", "wechat_id": None}),
        call("transfer.place", {**transfer, "amount": 101}, **fails("Conflict", "never", field="number")),
        call("transfer.place", transfer, gives={"kind": "transfer", "state": "succeeded", "amount": 100, "wechat_id": "$any"}),
        call("transfer.query", {"number": "MOVE0001"}, gives={"state": "succeeded"}),
        call("redpack.get", {"number": "MOVE0001"}, **fails("Missing", "never", field="number")),
        wechat("POST payouts_end", {"ends": ["PROCESSING"]}),
        call("transfer.place", {**transfer, "number": "MOVE0002"}, **fails("Gateway", "query", code="SYSTEMERROR", authentic=False)),
        call("transfer.query", {"number": "MOVE0002"}, gives={"state": "pending"}),
        told(("transfer.succeeded", "MOVE0001")),
        config={"failover": False},
    )


def hint(order: str, number: str, amount: str) -> str:
    """A refund notice under the merchant's key that nobody of WeChat Pay sent."""
    inner = {
        "out_refund_no": number, "out_trade_no": order, "refund_fee": amount, "refund_id": "50000000000000000000000000001",
        "refund_status": "SUCCESS", "transaction_id": "4200001234202611201234512345", "total_fee": "100",
    }
    outer = {"return_code": "SUCCESS", "appid": APPID, "mch_id": MCHID, "nonce_str": "n"}
    return xml({**outer, "req_info": encrypted(xml(inner, "root"))})
