"""WeChat Pay's own operations of version 3, with its own fields."""

import asyncio

import fenpay
import pytest
from fenpay.testing import Simulator


@pytest.fixture
def wechat():
    with Simulator(dialects="v3") as simulator:
        yield simulator


def test_a_raw_operation_has_the_fields_that_wechat_pay_documents(wechat, fenpay_engine):
    made = fenpay_engine.v3.post_pay_transactions_native(
        description="tea", out_trade_no="RAW-0001", notify_url="https://shop.example/notice", amount={"total": 100}
    )
    assert made["fields"]["code_url"].startswith("weixin://")
    assert made["verified_by"].startswith("WECHATPAY2-SHA256-RSA2048 ")
    found = fenpay_engine.v3.get_pay_transactions_out_trade_no(out_trade_no="RAW-0001")
    assert (found["fields"]["trade_state"], found["fields"]["amount"]["total"]) == ("NOTPAY", 100)
    assert fenpay_engine.v3 is fenpay_engine.v3
    with pytest.raises(fenpay.InputError) as caught:
        fenpay_engine.v3.post_pay_transactions_native(
            description="tea", out_trade_no="RAW-0002", notify_url="https://shop.example/n", amount={"total": 1.5}
        )
    assert caught.value.field == "amount.total"
    assert fenpay_engine.order.place(out_trade_no="TEA-0001", kind="native", total=1, description="x")["state"] == "open"


def test_a_file_is_uploaded_beside_its_name(fenpay_engine):
    picture = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
    for blob in (picture, bytearray(picture), memoryview(picture)):
        told = fenpay_engine.v3.post_merchant_media_upload(blob, meta={"filename": "shop.png"})
        assert told["fields"]["media_id"]
    same = fenpay_engine.call("POST /v3/merchant/media/upload", {"meta": {"filename": "shop.png"}}, picture)
    assert same["fields"]["media_id"]
    with pytest.raises(fenpay.InputError):
        fenpay_engine.call("POST /v3/merchant/media/upload", {"meta": {"filename": "shop.png"}})


def test_raw_operations_are_awaited(wechat):
    async def asked():
        async with fenpay.AsyncEngine(wechat.config()) as engine:
            await engine.order.place(out_trade_no="TEA-0001", kind="native", total=100, description="tea")
            return await engine.v3.get_pay_transactions_out_trade_no(out_trade_no="TEA-0001")

    assert asyncio.run(asked())["fields"]["trade_state"] == "NOTPAY"


def test_the_tools_of_version_3_need_no_engine(wechat):
    keys = wechat.config()["merchants"][0]["v3"]
    request = {
        "method": "GET", "url": "/v3/certificates", "timestamp": 1792000000, "nonce": "n", "mchid": "1900000109",
        "serial": keys["serial"], "merchant_key": keys["merchant_key"],
    }  # fmt: skip
    signed = fenpay.v3.sign(**request)
    assert signed["authorization"].startswith("WECHATPAY2-SHA256-RSA2048 ")
    assert fenpay.v3.sign(b"{}", **request)["signature"] == fenpay.v3.sign(**request, body="{}")["signature"]
    assert fenpay.v3.sign(b"{}", **request)["signature"] != signed["signature"]
    with pytest.raises(fenpay.ForgedError):
        fenpay.v3.verify(b"{}", headers={}, platform_keys=keys["platform_keys"], now=1792000000)
