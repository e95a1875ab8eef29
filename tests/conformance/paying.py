"""Flows of orders: placed, paid, told, lost, found, closed, reversed."""

from sealed import APPID, KEY, MCHID, OPENID, payment, sealed
from steps import (
    advance, call, code, fails, fault, flow, get, jsapi, native, paid, pay, place, query, receive, swept, taken, told, wechat,
)

# What the merchant answers to a message that it does not believe: WeChat Pay sends it again.
REFUSED = {"status": 200, "body": "<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[Forged]]></return_msg></xml>"}


def flows():
    """The flows of this file, in their order."""
    yield flow(
        "an order is placed, paid and told once",
        "The way of every payment: the notice is verified, recorded, acknowledged, and told to the shop once.",
        place(jsapi("PAID-0001", 1250), {
            "out_trade_no": "PAID-0001", "mchid": MCHID, "appid": APPID, "kind": "jsapi", "state": "open", "total": 1250, "currency": "CNY",
            "prepay_id": "$any", "code_url": None, "transaction_id": None, "late": False, "refunded": 0, "refunding": 0,
        }, keep={"prepay": "prepay_id"}),
        wechat("POST pay", {"prepay_id": "$prepay"}, gives={"ok": True}),
        wechat("POST notices/take", gives=[{"attempt": 1, "headers": {"content-type": "text/xml"}}], keep={"id": "0.id", "notice": "0.body"}),
        receive("$notice", gives={
            "outcome": "paid", "first": True, "incident": None, "reply": {"status": 200},
            "order": {"state": "paid", "total": 1250, "prepay_id": "$prepay", "paid_time": "$any"},
        }, keep={"status": "reply.status", "answer": "reply.body", "transaction": "order.transaction_id"}),
        wechat("POST notices/answer", {"id": "$id", "status": "$status", "body": "$answer"}),
        receive("$notice", gives={"outcome": "paid", "first": False, "reply": {"status": 200, "body": "$answer"}}),
        wechat("POST notices/take", gives=[]),
        call("event.take", gives={"events": [{
            "kind": "payment.paid", "mchid": MCHID, "number": "PAID-0001", "data": {"transaction_id": "$transaction", "total": 1250},
        }]}, keep={"event": "events.0.id"}),
        call("event.done", {"ids": ["$event"]}, gives={"done": 1}),
        call("event.done", {"ids": ["$event"]}, gives={"done": 0}),
        call("event.take", gives={"events": []}),
        query("PAID-0001", state="paid", transaction_id="$transaction"),
        told(),
    )
    yield flow(
        "a notice that comes twice is told once",
        "WeChat Pay sends the same notice several times, also after it was acknowledged.",
        place(native("TWICE-0001")),
        fault("notice/payment", "duplicate"),
        pay("TWICE-0001"),
        wechat("POST notices/take", gives=[{"attempt": 1}, {"attempt": 1}], keep={"copy": "0.body", "id": "1.id", "notice": "1.body"}),
        receive("$copy", gives={"outcome": "paid", "first": True, "reply": {"status": 200}}),
        receive("$notice", gives={"outcome": "paid", "first": False, "reply": {"status": 200}}, keep={"answer": "reply.body"}),
        wechat("POST notices/answer", {"id": "$id", "status": 200, "body": "$answer"}),
        wechat("POST resend", {"id": "$id"}),
        taken({"outcome": "paid", "first": False}),
        told(("payment.paid", "TWICE-0001")),
    )
    yield flow(
        "a forged notice is refused and the true one is taken",
        "Whoever can post to the address can post anything; only the key tells what is WeChat Pay's.",
        place(native("FORGE-0001")),
        fault("notice/payment", "forge"),
        pay("FORGE-0001"),
        wechat("POST notices/take", gives=[{}, {}], keep={"forger": "0.id", "forged": "0.body", "id": "1.id", "notice": "1.body"}),
        receive("$forged", **fails("Forged", "never", field="sign", reply=REFUSED), keep={"status": "reply.status", "refusal": "reply.body"}),
        wechat("POST notices/answer", {"id": "$forger", "status": "$status", "body": "$refusal"}),
        get("FORGE-0001", state="open", transaction_id=None),
        told(),
        receive("$notice", gives={"outcome": "paid", "first": True}, keep={"answer": "reply.body"}),
        wechat("POST notices/answer", {"id": "$id", "status": 200, "body": "$answer"}),
        told(("payment.paid", "FORGE-0001")),
    )
    yield flow(
        "a notice that is not acknowledged comes again",
        "What the shop answers decides: after a refusal the same notice comes once more, and only then is it acknowledged.",
        place(native("AGAIN-0001")),
        pay("AGAIN-0001"),
        wechat("POST notices/take", gives=[{"attempt": 1}], keep={"id": "0.id"}),
        wechat("POST notices/answer", {"id": "$id", "status": 500, "body": ""}),
        wechat("POST notices/take", gives=[]),
        advance(16000),
        wechat("POST notices/take", gives=[{"id": "$id", "attempt": 2}], keep={"notice": "0.body"}),
        receive("$notice", gives={"outcome": "paid", "first": True}, keep={"answer": "reply.body"}),
        wechat("POST notices/answer", {"id": "$id", "status": 200, "body": "$answer"}),
        advance(60000),
        wechat("POST notices/take", gives=[]),
        told(("payment.paid", "AGAIN-0001")),
    )
    yield flow(
        "a payment of another amount is an incident and pays nothing",
        "An authentic message that does not fit the order must not deliver the goods: a person looks.",
        place(native("AMOUNT-0001")),
        fault("notice/payment", "wrong_amount"),
        pay("AMOUNT-0001"),
        wechat("POST notices/take", gives=[{}, {}], keep={"wrong": "0.body", "id": "1.id", "notice": "1.body"}),
        receive("$wrong", gives={"outcome": "incident", "incident": "payment_mismatch", "first": False, "order": {"state": "open", "total": 100}}),
        receive("$wrong", gives={"outcome": "incident", "incident": "payment_mismatch", "order": {"state": "open"}}),
        get("AMOUNT-0001", state="open", transaction_id=None),
        told(("incident.payment_mismatch", "AMOUNT-0001")),
        receive("$notice", gives={"outcome": "paid", "first": True}, keep={"answer": "reply.body"}),
        wechat("POST notices/answer", {"id": "$id", "status": 200, "body": "$answer"}),
        told(("payment.paid", "AMOUNT-0001")),
    )
    meant = lambda **changes: sealed(payment("MEANT-0001", **changes))
    mismatch = {"outcome": "incident", "incident": "payment_mismatch", "order": {"state": "open"}}
    yield flow(
        "an authentic payment that is not the order's changes nothing",
        "Merchant, app, sub-merchant, number, amount and currency are compared byte for byte. These messages carry true signatures.",
        place(native("MEANT-0001")),
        receive(meant(total="1"), gives=mismatch),
        receive(meant(total="10000"), gives=mismatch),
        receive(meant(fee_type="USD"), gives=mismatch),
        receive(meant(appid="wx0000000000000000"), gives=mismatch),
        receive(meant(sub_mch_id="1900000210"), gives=mismatch),
        receive(sealed(payment("meant-0001")), gives={"outcome": "incident", "incident": "unknown_order", "order": None}),
        receive(sealed(payment("MEANT-0001 ")), gives={"outcome": "incident", "incident": "unknown_order", "order": None}),
        get("MEANT-0001", state="open", transaction_id=None),
        receive(meant(cash_fee="1", settlement_total_fee="1"), gives={"outcome": "paid", "first": True, "order": {"state": "paid", "total": 100}}),
        receive(meant(transaction_id="4200001234202611201234500000"), gives={
            "outcome": "incident", "incident": "second_transaction", "order": {"state": "paid"}}),
    )
    yield flow(
        "a message that can be read in two ways is confirmed by a query",
        "v2 signs `name=value` joined by `&`, so a value can hold another field. Such a message is only a reason to ask.",
        place(native("TWOWAYS-0001")),
        receive(sealed(payment("TWOWAYS-0001", attach="a&fee_type=CNY", fee_type="")), **fails("Forged", "later")),
        get("TWOWAYS-0001", state="open", transaction_id=None),
        pay("TWOWAYS-0001"),
        receive(sealed(payment("TWOWAYS-0001", attach="a&fee_type=CNY", fee_type="")), gives={"outcome": "paid", "first": True}),
        taken({"outcome": "paid", "first": False}),
        told(("payment.paid", "TWOWAYS-0001")),
    )
    yield flow(
        "a lost notice is found by a tick",
        "Notices are a courtesy; due work asks for itself.",
        place(native("TICK-0001")),
        fault("notice/payment", "lose"),
        pay("TICK-0001"),
        wechat("POST notices/take", gives=[]),
        get("TICK-0001", state="open"),
        call("task.tick", gives={"done": 0, "problems": [], "next_ms": "$any", "wait_ms": "$any"}),
        call("task.tick", {"ahead_ms": 60000}, gives={"done": 1, "problems": []}),
        get("TICK-0001", state="paid"),
        call("task.tick", {"ahead_ms": 86400000}, gives={"done": 0, "next_ms": None, "wait_ms": None}),
        told(("payment.paid", "TICK-0001")),
    )
    yield flow(
        "a tick names what it could not settle and comes back to it",
        "One that fails is not lost: its error is data, and its task is due again.",
        place(native("TROUBLE-0001")),
        fault("/pay/orderquery", "another_order"),
        call("task.tick", {"ahead_ms": 60000}, gives={"done": 1, "problems": [{
            "task": "order", "mchid": MCHID, "number": "TROUBLE-0001", "kind": "Mismatch", "advice": "query", "field": "out_trade_no"}]}),
        get("TROUBLE-0001", state="open"),
        call("task.tick", {"ahead_ms": 300000}, gives={"done": 1, "problems": []}),
        told(),
    )
    lost = native("LOST-0001")
    yield flow(
        "an answer that never came is asked for",
        "A broken connection says nothing: WeChat Pay may have the order. The same call again continues it.",
        fault("/pay/unifiedorder", "drop_after_commit"),
        place(lost, **fails("Network", "query")),
        get("LOST-0001", state="placing", code_url=None),
        query("LOST-0001", state="open", code_url=None),
        place(lost, {"state": "open", "code_url": "$any"}, keep={"session": "code_url"}),
        place(lost, {"state": "open", "code_url": "$session"}),
        wechat("POST pay", {"code_url": "$session"}),
        taken({"outcome": "paid", "first": True, "order": {"out_trade_no": "LOST-0001"}}),
        told(("payment.paid", "LOST-0001")),
    )
    yield flow(
        "a notice that is faster than the answer pays the order",
        "The payer may have paid before the shop knows that WeChat Pay has the order at all.",
        fault("/pay/unifiedorder", "drop_after_commit"),
        place(native("FASTER-0001"), **fails("Network", "query")),
        get("FASTER-0001", state="placing"),
        pay("FASTER-0001"),
        taken({"outcome": "paid", "first": True, "order": {"state": "paid", "late": False}}),
        place(native("FASTER-0001"), {"state": "paid"}),
        call("task.tick", {"ahead_ms": 86400000}, gives={"done": 0, "problems": [], "next_ms": None}),
        told(("payment.paid", "FASTER-0001")),
        config={"failover": False},
    )
    odd = "茶 <b>&amp;</b> ]]> \"'\\ 😀 e\u0301"
    yield flow(
        "what the merchant attaches comes back byte for byte",
        "Texts cross the language, JSON, XML and the signature, both ways, and are signed as bytes.",
        paid(native("BYTES-0001", description="龙井 50g 😀 <&>", attach=odd, detail={"goods_detail": [{"goods_id": "1", "goods_name": "龙井 & 茶", "quantity": 1, "price": 100}]})),
        call("POST /pay/orderquery", {"out_trade_no": "BYTES-0001"}, gives={"fields": {"attach": odd, "out_trade_no": "BYTES-0001"}}),
        call("POST /pay/unifiedorder", {
            "body": odd, "out_trade_no": "BYTES-0002", "total_fee": 100, "spbill_create_ip": "127.0.0.1", "attach": odd,
            "notify_url": "https://shop.example/n", "trade_type": "NATIVE", "product_id": "1"}, gives={"fields": {"code_url": "$any"}}),
        call("POST /pay/orderquery", {"out_trade_no": "BYTES-0002"}, gives={"fields": {"attach": odd, "trade_state": "NOTPAY"}}),
        told(("payment.paid", "BYTES-0001")),
    )
    most = 100000000000
    yield flow(
        "the largest amount is counted to the fen",
        "A billion yuan does not fit into 32 bits, and no number on the way is a float.",
        place(native("LARGE-0001", most), {"state": "open", "total": most}),
        pay("LARGE-0001"),
        taken({"outcome": "paid", "first": True, "order": {"total": most}}),
        call("refund.place", {"out_trade_no": "LARGE-0001", "out_refund_no": "LARGE-0001-1", "amount": most - 1}, gives={"amount": most - 1, "total": most}),
        get("LARGE-0001", total=most, refunding=most - 1),
        call("refund.place", {"out_trade_no": "LARGE-0001", "out_refund_no": "LARGE-0001-2", "amount": 2}, **fails("Input", "never", field="amount")),
        swept(),
        call("refund.query", {"out_refund_no": "LARGE-0001-1"}, gives={"state": "succeeded", "amount": most - 1}),
        get("LARGE-0001", refunded=most - 1, refunding=0),
        told(("payment.paid", "LARGE-0001"), ("refund.succeeded", "LARGE-0001-1")),
    )
    yield flow(
        "an answer that comes too late says nothing",
        "The deadline passed after the request was sent: the outcome is unknown, and the advice says what to do.",
        fault("/pay/unifiedorder", "delay", ms=20000),
        place(native("LATE-ANSWER-0001"), **fails("Timeout", "query", code=None)),
        get("LATE-ANSWER-0001", state="placing"),
        call("task.tick", {"ahead_ms": 60000}, gives={"done": 1, "problems": []}),
        get("LATE-ANSWER-0001", state="open"),
        fault("/pay/unifiedorder", "lying_length"),
        place(native("LATE-ANSWER-0002"), **fails("Timeout", "query")),
        get("LATE-ANSWER-0002", state="placing"),
        query("LATE-ANSWER-0002", state="open"),
        config={"deadline_ms": 2000, "failover": False},
    )
    yield flow(
        "a server that cannot prove who it is gets nothing",
        "There is no switch that turns this off. Nothing left, so the very same call again is safe.",
        place(native("STRANGER-0001"), **fails("Network", "same")),
        get("STRANGER-0001", state="placing"),
        call("POST /pay/orderquery", {"out_trade_no": "STRANGER-0001"}, **fails("Network", "same")),
        config={"roots": "bundled"},
    )
    yield flow(
        "a connection that was never made left nothing",
        "Nobody listens there: the very same call again is safe, and a refund is not even begun.",
        place(native("NOBODY-LISTENS"), **fails("Network", "same")),
        place(native("NOBODY-LISTENS"), **fails("Network", "same")),
        get("NOBODY-LISTENS", state="placing"),
        call("task.tick", {"ahead_ms": 60000}, gives={"done": 1, "problems": [{"task": "order", "number": "NOBODY-LISTENS", "kind": "Network"}]}),
        config={"gateway": "http://127.0.0.1:1"},
    )
    spoiled = [
        ("garbage", "Wire"), ("html", "Wire"), ("server_error", "Gateway"), ("unsigned", "Forged"), ("redirect", "Wire"), ("truncated", "Network"),
        ("drop_before", "Network"), ("gzip_bomb", "Wire"),
    ]
    yield flow(
        "answers that prove nothing leave the outcome unknown",
        "Nothing becomes rejected because of a page, a broken message, a missing signature or a status.",
        *[step for kind, error in spoiled for step in [
            fault("/pay/unifiedorder", kind),
            place(native(f"SPOILED-{kind}"), **fails(error, "query")),
            get(f"SPOILED-{kind}", state="placing", reason=None),
            place(native(f"SPOILED-{kind}")),
        ]],
        told(),
        config={"failover": False},
    )
    yield flow(
        "a signed answer about another order is not believed",
        "An answer is held against the question, or anybody's payment would pay for anything.",
        place(native("OTHER-0001")),
        pay("OTHER-0001"),
        fault("/pay/orderquery", "another_order"),
        call("order.query", {"out_trade_no": "OTHER-0001"}, **fails("Mismatch", "query", field="out_trade_no")),
        get("OTHER-0001", state="open"),
        query("OTHER-0001", state="paid"),
        taken({"outcome": "paid", "first": False}),
        told(("payment.paid", "OTHER-0001")),
    )
    yield flow(
        "a definite refusal rejects the order with its reason",
        "Signed, final, and the only request: then, and only then, the number is done with.",
        fault("/pay/unifiedorder", "refuse", code="NOAUTH"),
        place(native("NOAUTH-0001"), {"state": "rejected", "reason": "NOAUTH", "code_url": None}),
        place(native("NOAUTH-0001"), {"state": "rejected", "reason": "NOAUTH"}),
        call("client.params", {"out_trade_no": "NOAUTH-0001"}, **fails("State", "never")),
        told(("order.rejected", "NOAUTH-0001")),
    )
    yield flow(
        "a number is bound to its parameters for ever",
        "The same number with other parameters is another order, and is refused before anything is sent.",
        place(native("BOUND-0001"), keep={"session": "code_url"}),
        place(native("BOUND-0001", 101), **fails("Conflict", "never", field="out_trade_no")),
        place(native("BOUND-0001", attach="x"), **fails("Conflict", "never", field="out_trade_no")),
        place(jsapi("BOUND-0001"), **fails("Conflict", "never", field="out_trade_no")),
        place(native("BOUND-0001", attach=None), {"state": "open", "code_url": "$session"}),
        place(native("BOUND-0001", wait_ms=0), {"state": "open", "code_url": "$session"}),
        told(),
    )
    yield flow(
        "an order is closed, and a payment that comes late is not lost",
        "WeChat Pay may tell of a payment after it confirmed the close: the money is there, so somebody must look.",
        place(native("CLOSED-0001")),
        call("order.close", {"out_trade_no": "CLOSED-0001"}, gives={"state": "closed", "late": False}),
        call("order.close", {"out_trade_no": "CLOSED-0001"}, gives={"state": "closed"}),
        wechat("POST pay", {"out_trade_no": "CLOSED-0001"}, **fails("State")),
        place(native("CLOSED-0001"), {"state": "closed"}),
        told(("order.closed", "CLOSED-0001")),
        receive(sealed(payment("CLOSED-0001")), gives={
            "outcome": "incident", "incident": "paid_and_closed", "first": True, "order": {"state": "paid", "late": True}}),
        get("CLOSED-0001", state="paid", late=True),
        call("event.take", gives={"events": [{"number": "CLOSED-0001"}, {"number": "CLOSED-0001"}]}),
    )
    yield flow(
        "a close that comes too late finds the payment",
        "The payer was faster than the shop.",
        place(native("TOOLATE-0001")),
        pay("TOOLATE-0001"),
        call("order.close", {"out_trade_no": "TOOLATE-0001"}, gives={"state": "paid", "late": False}),
        taken({"outcome": "paid", "first": False}),
        told(("payment.paid", "TOOLATE-0001")),
    )
    yield flow(
        "a close whose answer is lost is settled by a query",
        "Closing takes effect or it does not; the number is done with only when WeChat Pay says so.",
        place(native("CLOSING-0001")),
        fault("/pay/closeorder", "drop_after_commit"),
        call("order.close", {"out_trade_no": "CLOSING-0001"}, gives={"state": "closed"}),
        told(("order.closed", "CLOSING-0001")),
    )
    yield flow(
        "a payment code is charged at once",
        "No notice ever comes for it: the answer is the payment.",
        place(code("CODE-0001", "130000000000000001"), {"state": "paid", "transaction_id": "$any", "kind": "payment_code"}, keep={"transaction": "transaction_id"}),
        place(code("CODE-0001", "130000000000000001"), {"state": "paid", "transaction_id": "$transaction"}),
        wechat("POST notices/take", gives=[]),
        call("order.close", {"out_trade_no": "CODE-0001"}, **fails("State", "never")),
        call("order.reverse", {"out_trade_no": "CODE-0001"}, **fails("State", "never")),
        told(("payment.paid", "CODE-0001")),
    )
    yield flow(
        "an order by face is paid at once",
        "Another device, the same rule: the money is taken with the answer, and the order is asked for by its own operation.",
        place({"out_trade_no": "FACE-0001", "kind": "face", "total": 100, "description": "Longjing 50g", "face_code": "face-0001", "openid": OPENID},
              {"state": "paid", "kind": "face", "transaction_id": "$any"}, keep={"transaction": "transaction_id"}),
        query("FACE-0001", state="paid", transaction_id="$transaction"),
        told(("payment.paid", "FACE-0001")),
    )
    yield flow(
        "a payer who types a password is waited for",
        "The code was taken and the money not yet: the shop asks, and never charges twice.",
        place(code("TYPING-0001", "130000000000000002", 200000), {"state": "paying", "transaction_id": None}),
        query("TYPING-0001", state="paying"),
        place(code("TYPING-0001", "130000000000000002", 200000), {"state": "paying"}),
        advance(9000),
        call("task.tick", {"ahead_ms": 60000}, gives={"done": 1, "problems": []}),
        get("TYPING-0001", state="paid"),
        told(("payment.paid", "TYPING-0001")),
    )
    yield flow(
        "a payer without money ends the order",
        "A payment that failed for good under its number is over; the shop takes another number.",
        wechat("POST auth_code", {"code": "130000000000000003", "reaction": {"do": "no_money"}}),
        place(code("POOR-0001", "130000000000000003"), {"state": "rejected", "reason": "NOTENOUGH"}),
        told(("order.rejected", "POOR-0001")),
    )
    yield flow(
        "a charge whose answer is lost is never sent again",
        "Money is taken at once: after a lost answer there is only asking.",
        fault("/pay/micropay", "drop_after_commit"),
        place(code("TAKEN-0001", "130000000000000004"), **fails("Network", "query")),
        get("TAKEN-0001", state="placing"),
        place(code("TAKEN-0001", "130000000000000004"), {"state": "paid"}),
        told(("payment.paid", "TAKEN-0001")),
        config={"failover": False},
    )
    yield flow(
        "a reversal waits for its time, and one that another program did is learned",
        "A reversal comes at the earliest 15 seconds after the charge: until then the decision stands in the ledger.",
        wechat("POST auth_code", {"code": "130000000000000005", "reaction": {"do": "hesitate"}}),
        place(code("UNDO-0001", "130000000000000005"), {"state": "paying"}),
        call("order.reverse", {"out_trade_no": "UNDO-0001"}, gives={"state": "reversing"}),
        call("order.reverse", {"out_trade_no": "UNDO-0001"}, gives={"state": "reversing"}),
        call("order.close", {"out_trade_no": "UNDO-0001"}, **fails("State", "never")),
        call("POST /secapi/pay/reverse", {"out_trade_no": "UNDO-0001"}, gives={"verified_by": "HMAC-SHA256", "fields": {"recall": "N"}}),
        query("UNDO-0001", state="reversed", transaction_id=None),
        told(("order.reversed", "UNDO-0001")),
    )
    own = {"mchid": MCHID, "appids": [APPID], "notify_url": "https://shop.example/wechat/notice", "v2": {"key": KEY, "sign_type": "MD5"}}
    yield flow(
        "a merchant that signs with MD5 is answered and told in MD5",
        "The algorithm is the configuration's, in both directions, and no message chooses it.",
        paid(native("MD5-0001")),
        receive(sealed(payment("MD5-0001")), **fails("Forged", "never", field="sign")),
        call("POST /pay/orderquery", {"out_trade_no": "MD5-0001"}, gives={"verified_by": "MD5", "fields": {"trade_state": "SUCCESS"}}),
        told(("payment.paid", "MD5-0001")),
        config={"merchants": [own]},
    )
    other = {**own, "mchid": "1900000999", "v2": {"key": "0123456789abcdef0123456789abcdef"}}
    yield flow(
        "with two merchants each call names one, and no message counts for the other",
        "What verified under one merchant's key never changes the other's orders.",
        place(native("TENANT-0001"), **fails("Input", "never", field="mchid")),
        place(native("TENANT-0001", mchid=MCHID), {"state": "open", "mchid": MCHID}),
        receive(sealed({**payment("TENANT-0001"), "mch_id": "1900000999"}), **fails("Forged", "never", field="sign")),
        receive(sealed({**payment("TENANT-0001"), "mch_id": "1900000999"}, "0123456789abcdef0123456789abcdef"), gives={
            "outcome": "incident", "incident": "unknown_order"}),
        call("order.get", {"out_trade_no": "TENANT-0001", "mchid": "1900000999"}, **fails("Missing", "never")),
        call("order.get", {"out_trade_no": "TENANT-0001", "mchid": MCHID}, gives={"state": "open"}),
        config={"merchants": [{**own, "v2": {"key": KEY}}, other]},
    )

