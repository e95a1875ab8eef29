"""Version 3: the same shop and the same adapters, with another configuration."""

import asyncio

import fenpay
import pytest
from fenpay.testing import Simulator
from test_adapters import APPS, asgi, django, fastapi


@pytest.fixture
def wechat():
    with Simulator(dialects="v3") as simulator:
        yield simulator


def test_a_shop_does_not_notice_which_version_it_speaks(wechat, fenpay_engine):
    placed = fenpay_engine.order.place(
        out_trade_no="TEA-0001", kind="jsapi", total=8800, description="龙井", openid="oUpF8uMuAJO"
    )
    assert placed["state"] == "open"
    assert fenpay_engine.client.params(out_trade_no="TEA-0001")["params"]["signType"] == "RSA"
    wechat.pay("TEA-0001")
    [delivery] = wechat.deliver(lambda notice: fenpay_engine.receive(notice.body, notice.headers).reply)
    assert delivery.acknowledged and wechat.notices()[0]["acknowledged"]
    [event] = fenpay_engine.event.take()["events"]
    assert event["kind"] == "payment.paid"
    refund = fenpay_engine.refund.place(out_refund_no="BACK-1", out_trade_no="TEA-0001", amount=800)
    assert refund["state"] == "pending"
    assert fenpay_engine.ledger.verify()["faults"] == []


def test_a_notice_without_its_headers_is_refused_and_says_so(fenpay_engine, paid_notice):
    for headers in (None, {}, [], {"Content-Type": "application/json"}):
        receipt = fenpay_engine.receive(paid_notice.body, headers)
        assert isinstance(receipt.error, fenpay.ForgedError)
        assert receipt.error.field == "headers" and "pass them" in receipt.error.text
        assert receipt.reply["status"] >= 400
    assert fenpay_engine.receive(paid_notice.body, paid_notice.headers).outcome["first"] is True


@pytest.mark.parametrize("name", ["Timestamp", "Nonce", "Serial", "Signature"])
def test_a_header_that_is_missing_doubled_or_changed_is_refused(fenpay_engine, paid_notice, name):
    told = {header.lower(): value for header, value in paid_notice.headers.items()}
    name = f"wechatpay-{name.lower()}"
    others = {header: value for header, value in told.items() if header != name}
    value = told[name]
    for changed in ([], [value, value], f"{value},{value}", f"{value}, {value}", "", f" {value}x", value[:-1]):
        error = fenpay_engine.receive(paid_notice.body, {**others, name: changed}).error
        assert isinstance(error, (fenpay.ForgedError, fenpay.StaleError)), changed
    pairs = [(header.encode(), text.encode()) for header, text in told.items()]
    assert fenpay_engine.receive(paid_notice.body, pairs).outcome["outcome"] == "paid"


@pytest.mark.parametrize("app", APPS, ids=lambda app: app.__name__)
def test_every_framework_takes_a_notice_of_version_3(app, paid_notice, fenpay_engine):
    seen = []
    server = app(fenpay_engine, seen.append, False)
    headers = list(paid_notice.headers.items())
    twice = [*headers, ("wechatpay-nonce", "another")]
    for wrong in ([], twice):
        assert server.send("POST", paid_notice.body, wrong)[0] >= 400
    status, told, body = server.send("POST", paid_notice.body, headers)
    assert (status, "SUCCESS" in body) == (200, True)
    assert told["content-type"].startswith("application/json")
    assert [receipt.error.kind if receipt.error else receipt.outcome["first"] for receipt in seen] == [
        "Forged", "Forged", True,
    ]  # fmt: skip


@pytest.mark.parametrize("app", [asgi, fastapi, django], ids=lambda app: app.__name__)
def test_an_async_engine_takes_a_notice_of_version_3(app, wechat):
    async def placed():
        await engine.order.place(out_trade_no="TEA-0001", kind="native", total=100, description="tea")

    engine = fenpay.AsyncEngine(wechat.config())
    asyncio.run(placed())
    wechat.pay("TEA-0001")
    [notice] = wechat.take_notices()
    status, _, body = app(engine, None, False).send("POST", notice.body, list(notice.headers.items()))
    assert (status, "SUCCESS" in body) == (200, True)
    asyncio.run(engine.close())


def test_a_merchant_with_both_keys_takes_both_kinds_of_notices():
    with Simulator(dialects="both") as wechat, fenpay.Engine(wechat.config()) as engine:
        for number, dialect in (("OLD-0001", "v2"), ("NEW-0001", "v3")):
            order = {"out_trade_no": number, "kind": "native", "total": 100, "description": "tea"}
            engine.order.place(**order, dialect=dialect)
            wechat.pay(number)
            [delivery] = wechat.deliver(lambda notice: engine.receive(notice.body, notice.headers).reply)
            assert delivery.acknowledged and delivery.notice.body.startswith(b"<" if dialect == "v2" else b"{")
            assert engine.order.get(out_trade_no=number)["state"] == "paid"


@pytest.mark.parametrize(
    ("kind", "refused"),
    [("probe", "Probe"), ("stale", "Stale"), ("wrong_serial", "Forged"), ("unsigned", "Forged"), ("forge", "Forged")],
)
def test_a_notice_that_is_not_to_be_believed_is_refused_as_what_it_is(wechat, fenpay_engine, order, kind, refused):
    number = order()["out_trade_no"]
    wechat.fault("notice/payment", kind)
    wechat.pay(number)
    receipts = [fenpay_engine.receive(notice.body, notice.headers) for notice in wechat.take_notices()]
    assert [receipt.error and receipt.error.kind for receipt in receipts] == [refused, None]
    assert fenpay_engine.order.get(out_trade_no=number)["state"] == "paid"
