"""Flows of v3: notices that are signed in their headers, and everything that may be wrong with those."""

import hashlib
import json
from pathlib import Path

from sealed import APPID, KEY, MCHID, payment, sealed
from sealed_v3 import WECHAT_KEY, headers, openssl, resource
from steps import call, fails, fault, flow, get, native, pay, place, query, told, wechat

KEYS = Path(__file__).parent / "../../simulator/keys"


def _serial() -> str:
    """The serial of the merchant's certificate, as the simulator derives it."""
    digest = hashlib.sha1(f"fenpay simulator serial merchant-{MCHID}".encode()).digest()
    return bytes([0x40 | digest[0] & 0x3F, *digest[1:]]).hex().upper()


SERIAL = _serial()
V3_KEY = hashlib.sha1(f"fenpay simulator api v3 key {MCHID}".encode()).hexdigest()[:32]
PUBLIC_KEY_ID = "PUB_KEY_ID_" + f"01{MCHID}2024112000000000000000"[:28].ljust(28, "0")
MERCHANT_KEY = (KEYS / f"merchant-{MCHID}.pem").read_text()
WECHAT_OWN_KEY = (KEYS / f"public-key-{MCHID}.pem").read_text()
PUBLIC_KEY = openssl("pkey", "-pubout", data=WECHAT_OWN_KEY.encode()).decode()
MERCHANT = {
    "mchid": MCHID, "appids": [APPID], "notify_url": "https://shop.example/wechat/notice", "refund_notify_url": "https://shop.example/wechat/notice",
    "v3": {"key": V3_KEY, "merchant_key": MERCHANT_KEY, "serial": SERIAL, "platform_keys": {PUBLIC_KEY_ID: PUBLIC_KEY}},
}
CONFIG = {"merchants": [MERCHANT]}
# The notice is signed by the public key always, so that nothing depends on chance.
BY_PUBLIC_KEY = wechat("POST v3/public_key", {"mch_id": MCHID, "keys": "both", "share": 100})

NAMES = ["Timestamp", "Nonce", "Serial", "Signature"]


def _take() -> dict:
    """Takes the one notice that is due, and keeps it with its headers."""
    return wechat("POST notices/take", gives=[{}], keep={"id": "0.id", "notice": "0.body", "headers": "0.headers"})


def _receive(blob: str = "$notice", *, given="$headers", **more) -> dict:
    return call("notice.receive", {"headers": given}, blob=blob, **more)


def _forged(field: str | None, kind: str = "Forged") -> dict:
    return {"fails": {"kind": kind, "advice": "never", "field": field, "reply": {"status": "$any", "body": "$any"}}}


def _old(number: str, key: str) -> tuple[str, dict]:
    """A payment's notice, signed long ago."""
    plain = json.dumps({
        "mchid": MCHID, "appid": APPID, "out_trade_no": number, "transaction_id": "4200001234202611201234512345", "trade_type": "NATIVE", "trade_state": "SUCCESS",
        "bank_type": "OTHERS", "success_time": "2026-11-20T12:00:00+08:00", "payer": {"openid": "o"}, "amount": {"total": 100, "payer_total": 100, "currency": "CNY"},
    })
    body = json.dumps({
        "id": "EV-2018022511223320873", "create_time": "2026-11-20T12:00:00+08:00", "event_type": "TRANSACTION.SUCCESS", "resource_type": "encrypt-resource",
        "summary": "支付成功", "resource": {**resource(plain, key=V3_KEY), "original_type": "transaction"},
    }, ensure_ascii=False)
    return body, headers(body, serial=PUBLIC_KEY_ID, key=key, now=1_763_611_200)


def flows():
    """The flows of this file, in their order."""
    yield flow(
        "an order of v3 is placed, paid and told once",
        "The way of every payment: the notice is verified by its headers, decrypted, recorded, acknowledged, and told to the shop once.",
        BY_PUBLIC_KEY,
        place(native("SIGNED-0001"), {"state": "open", "code_url": "$any", "mchid": MCHID}),
        query("SIGNED-0001", state="open"),
        pay("SIGNED-0001"),
        _take(),
        _receive(gives={"outcome": "paid", "first": True, "order": {"state": "paid", "total": 100}}, keep={"status": "reply.status", "answer": "reply.body"}),
        wechat("POST notices/answer", {"id": "$id", "status": "$status", "body": "$answer"}),
        _receive(gives={"outcome": "paid", "first": False}),
        wechat("POST notices/take", gives=[]),
        query("SIGNED-0001", state="paid"),
        told(("payment.paid", "SIGNED-0001")),
        config=CONFIG,
    )
    stale, signed = _old("SIGNED-0002", WECHAT_OWN_KEY)
    changed = lambda **new: {name: value for name, value in {**signed, **{f"Wechatpay-{name}": value for name, value in new.items()}}.items() if value is not ...}
    tampered = []
    for name in NAMES:
        field = f"Wechatpay-{name}"
        value = signed[field]
        tampered += [
            _receive(stale, given=changed(**{name: ...}), **_forged(field)),
            _receive(stale, given=changed(**{name: ""}), **_forged(field)),
            _receive(stale, given=changed(**{name: [value, value]}), **_forged(field)),
            _receive(stale, given={**signed, field.lower(): value}, **_forged(field)),
            _receive(stale, given=changed(**{name: value + "\n"}), **_forged(field)),
        ]
    yield flow(
        "a notice with a header less or more is refused, and the true one is taken",
        "Only the four headers as they came, each once, with the very bytes of the body.",
        BY_PUBLIC_KEY,
        place(native("SIGNED-0002")),
        *tampered,
        call("notice.receive", blob=stale, **_forged("headers")),
        _receive(stale, given={}, **_forged("headers")),
        _receive(stale, given=changed(Timestamp="7763611200"), **_forged("Wechatpay-Timestamp", "Stale")),
        _receive(stale, given=changed(Signature="WECHATPAY/SIGNTEST/AAAA"), **_forged("Wechatpay-Signature", "Probe")),
        _receive(stale, given={**signed, "Wechatpay-Signature-Type": "WECHATPAY2-SM2-WITH-SM3"}, **_forged("Wechatpay-Signature-Type")),
        get("SIGNED-0002", state="open", transaction_id=None),
        told(),
        pay("SIGNED-0002"),
        _take(),
        _receive(stale, **_forged("Wechatpay-Signature")),
        _receive("{}", given="$headers", fails={"kind": "$any", "advice": "never"}),
        _receive(gives={"outcome": "paid", "first": True}),
        wechat("POST notices/answer", {"id": "$id", "status": 200, "body": ""}),
        told(("payment.paid", "SIGNED-0002")),
        config=CONFIG,
    )
    stale = _old("SIGNED-0003", WECHAT_OWN_KEY)
    stranger = _old("SIGNED-0003", WECHAT_KEY)
    yield flow(
        "an old notice, a stranger's and one of v2 change nothing",
        "An authentic notice from long ago may be a replay; a merchant without a key of v2 takes nothing of v2.",
        BY_PUBLIC_KEY,
        place(native("SIGNED-0003")),
        _receive(stale[0], given=stale[1], **_forged("Wechatpay-Timestamp", "Stale")),
        _receive(stranger[0], given=stranger[1], **_forged("Wechatpay-Timestamp", "Stale")),
        call("notice.receive", {"headers": stale[1]}, blob=sealed(payment("SIGNED-0003"), KEY), fails={"kind": "$any"}),
        get("SIGNED-0003", state="open", transaction_id=None),
        told(),
        config=CONFIG,
    )
    for kind, what in [("probe", "Probe"), ("forge", "Forged"), ("stale", "Stale"), ("wrong_serial", "Forged"), ("unsigned", "Forged")]:
        number = f"SIGNED-{kind.upper().replace('_', '-')}"
        yield flow(
            f"before the true notice comes one that is {kind}",
            "Whoever can post to the address can post anything, and WeChat Pay itself sends probes: each is refused as what it is.",
            BY_PUBLIC_KEY,
            place(native(number)),
            fault("notice/payment", kind),
            pay(number),
            wechat("POST notices/take", gives=[{}, {}], keep={
                "false": "0.headers", "lie": "0.body", "liar": "0.id", "true": "1.headers", "notice": "1.body", "id": "1.id"}),
            call("notice.receive", {"headers": "$false"}, blob="$lie", fails={"kind": what, "advice": "never"}, keep={"status": "reply.status", "refusal": "reply.body"}),
            wechat("POST notices/answer", {"id": "$liar", "status": "$status", "body": "$refusal"}),
            get(number, state="open", transaction_id=None),
            call("notice.receive", {"headers": "$true"}, blob="$notice", gives={"outcome": "paid", "first": True}),
            wechat("POST notices/answer", {"id": "$id", "status": 200, "body": ""}),
            told(("payment.paid", number)),
            config=CONFIG,
        )
    for kind, error in [("probe", "Probe"), ("forge", "Forged"), ("stale", "Stale"), ("unsigned", "Forged"), ("wrong_serial", "Forged")]:
        number = f"ANSWER-{kind.upper().replace('_', '-')}"
        yield flow(
            f"an answer that is {kind} is believed in nothing",
            "What WeChat Pay did is unknown then: the order stays as it was, and the next answer tells.",
            place(native(number)),
            pay(number),
            fault(f"/v3/pay/transactions/out-trade-no/{number}", kind),
            call("order.query", {"out_trade_no": number}, **fails(error)),
            get(number, state="open", transaction_id=None),
            query(number, state="paid"),
            told(("payment.paid", number)),
            wechat("POST notices/take", gives=[{}], keep={"id": "0.id"}),
            wechat("POST notices/answer", {"id": "$id", "status": 200, "body": ""}),
            config=CONFIG,
        )
