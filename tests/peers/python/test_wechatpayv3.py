"""wechatpayv3, which is not ours, drives the simulator over TLS: order, query, notice, refund, close, bill.

`pointed` has WeChat Pay's name lead to the simulator; the SDK's sources are untouched, and everything that
succeeds was verified by it.
"""

import gzip
import hashlib
import itertools
import json
import time
import uuid
from datetime import datetime, timedelta, timezone

import pytest
import urllib3.util.connection
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from wechatpayv3 import WeChatPay, WeChatPayType

import pointed
from conftest import NO_THANKS_V3

BEIJING = timezone(timedelta(hours=8))
NUMBERS = (f"wechatpayv3x{number:06}" for number in itertools.count(1))
CERTIFICATES, PUBLIC_KEY = "certificates", "public key"


@pytest.fixture
def shops(simulator, monkeypatch):
    """Opens shops with the merchant's credentials, or with others, that verify by certificates or by public key."""
    # What is led elsewhere for a test is led back after it.
    monkeypatch.setattr(urllib3.util.connection, "create_connection", urllib3.util.connection.create_connection)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", simulator.ca)
    pointed.lead_wechat_pay_to(simulator.url, simulator.ca)

    def opened(mode, **others):
        if mode == PUBLIC_KEY:
            return pointed.shop({**simulator.account, "v3": {**simulator.account["v3"], **others}})
        v3 = simulator.account["v3"]
        settings = {
            "wechatpay_type": WeChatPayType.NATIVE,
            "mchid": simulator.merchant["mch_id"],
            "appid": simulator.merchant["appid"],
            "private_key": others.get("merchant_key", v3["merchant_key"]),
            "cert_serial_no": v3["serial"],
            "apiv3_key": v3["key"],
        }
        return WeChatPay(**settings)

    return opened


@pytest.fixture(params=[CERTIFICATES, PUBLIC_KEY])
def shop(request, simulator, shops):
    """A shop of a merchant that has not begun to move to the public key, and one of a merchant that is there."""
    simulator.tell("v3/public_key", share=0 if request.param == CERTIFICATES else 100)
    return shops(request.param)


def strange_key():
    """A private key that nobody knows."""
    key = generate_private_key(65537, 2048)
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def told(answer, status=200):
    """The answer of the SDK, which has verified it if it is a success."""
    code, text = answer
    assert code == status, answer
    return json.loads(text) if text else None


def refused(answer):
    code, text = answer
    return code, json.loads(text)["code"]


def place(shop, mailbox, number, **more):
    asked = {"description": "绿茶 & <two> \"cups\"", "out_trade_no": number, "amount": {"total": 300, "currency": "CNY"}}
    return told(shop.pay(**{**asked, "notify_url": mailbox.url, **more}))


def paid(shop, simulator, mailbox, number):
    """An order that is paid, and its notice as the SDK reads it."""
    place(shop, mailbox, number, attach="桌号 7")
    simulator.pay(number)
    return shop.callback(*mailbox.letter())["resource"]


def refund(shop, mailbox, number, amount):
    asked = {"refund": amount, "total": 300, "currency": "CNY"}
    return shop.refund(out_refund_no=f"{number}r", out_trade_no=number, amount=asked, notify_url=mailbox.url)


def test_an_order_is_placed_for_every_way_to_pay(simulator, shop, mailbox):
    assert place(shop, mailbox, next(NUMBERS))["code_url"].startswith("weixin://")
    payer = {"openid": simulator.openid}
    jsapi = place(shop, mailbox, next(NUMBERS), pay_type=WeChatPayType.JSAPI, payer=payer)
    assert jsapi["prepay_id"].startswith("wx")
    assert place(shop, mailbox, next(NUMBERS), pay_type=WeChatPayType.APP)["prepay_id"].startswith("wx")
    scene = {"payer_client_ip": "127.0.0.1", "h5_info": {"type": "Wap"}}
    h5 = place(shop, mailbox, next(NUMBERS), pay_type=WeChatPayType.H5, scene_info=scene)
    assert h5["h5_url"].startswith("https://")


def test_a_payment_is_told_by_query_and_by_a_notice_that_verifies(simulator, shop, mailbox):
    number = next(NUMBERS)
    place(shop, mailbox, number, attach="桌号 7")
    assert told(shop.query(out_trade_no=number))["trade_state"] == "NOTPAY"

    simulator.pay(number)
    notice = shop.callback(*mailbox.letter())
    payment = notice["resource"]
    assert (notice["event_type"], payment["trade_state"]) == ("TRANSACTION.SUCCESS", "SUCCESS")
    assert (payment["out_trade_no"], payment["amount"]["total"]) == (number, 300)
    assert (payment["appid"], payment["mchid"]) == (simulator.merchant["appid"], simulator.merchant["mch_id"])
    assert payment["attach"] == "桌号 7"

    found = told(shop.query(transaction_id=payment["transaction_id"]))
    assert (found["trade_state"], found["out_trade_no"]) == ("SUCCESS", number)


def test_the_page_pays_with_the_parameters_that_the_sdk_signed(simulator, shop, mailbox):
    number = next(NUMBERS)
    payer = {"openid": simulator.openid}
    prepay_id = place(shop, mailbox, number, pay_type=WeChatPayType.JSAPI, payer=payer)["prepay_id"]
    client = {"appId": simulator.merchant["appid"], "timeStamp": str(int(time.time())), "nonceStr": uuid.uuid4().hex}
    client |= {"package": f"prepay_id={prepay_id}", "signType": "RSA"}
    signed = shop.sign([client[name] for name in ("appId", "timeStamp", "nonceStr", "package")])
    simulator.tell("invoke", **client, paySign=signed)
    assert shop.callback(*mailbox.letter())["resource"]["out_trade_no"] == number


def test_a_notice_that_is_not_thanked_for_comes_again(simulator, shop, mailbox):
    mailbox.answers.append(NO_THANKS_V3)
    first = paid(shop, simulator, mailbox, next(NUMBERS))
    assert shop.callback(*mailbox.letter())["resource"] == first


def test_a_refund_is_told_by_query_and_by_a_notice(simulator, shop, mailbox):
    number = next(NUMBERS)
    paid(shop, simulator, mailbox, number)
    answer = told(refund(shop, mailbox, number, 120))
    assert answer["amount"]["refund"] == 120

    notice = shop.callback(*mailbox.letter())
    assert notice["event_type"] == "REFUND.SUCCESS"
    told_refund = notice["resource"]
    assert (told_refund["refund_status"], told_refund["amount"]["refund"]) == ("SUCCESS", 120)
    assert (told_refund["out_refund_no"], told_refund["refund_id"]) == (f"{number}r", answer["refund_id"])

    found = told(shop.query_refund(f"{number}r"))
    assert (found["status"], found["amount"]["refund"]) == ("SUCCESS", 120)
    assert told(shop.query(out_trade_no=number))["trade_state"] == "REFUND"


def test_what_cannot_be_is_refused(simulator, shop, mailbox):
    number = next(NUMBERS)
    paid(shop, simulator, mailbox, number)
    assert refused(refund(shop, mailbox, number, 301))[0] in (400, 403)
    assert refused(shop.query_refund(f"{number}x")) == (404, "RESOURCE_NOT_EXISTS")
    assert refused(shop.query(out_trade_no=f"{number}x")) == (404, "ORDER_NOT_EXIST")


def test_a_closed_order_says_so(shop, mailbox):
    number = next(NUMBERS)
    place(shop, mailbox, number)
    assert told(shop.close(number), 204) is None
    assert told(shop.query(out_trade_no=number))["trade_state"] == "CLOSED"


@pytest.mark.parametrize("tar_type", ["GZIP", None])
def test_the_bill_lists_the_days_orders_and_its_digest_is_that_of_its_content(simulator, shop, mailbox, tar_type):
    number = next(NUMBERS)
    transaction = paid(shop, simulator, mailbox, number)["transaction_id"]
    today = datetime.now(BEIJING).strftime("%Y-%m-%d")
    # Without a format it writes `None` into the address; its way to ask for a plain bill is its raw request.
    asked = shop.trade_bill(today) if tar_type else shop._core.request(f"/v3/bill/tradebill?bill_date={today}")
    apply = told(asked)
    code, file = shop.download_bill(apply["download_url"])
    assert code == 200
    bill = gzip.decompress(file) if tar_type else file
    assert apply["hash_type"] == "SHA1" and apply["hash_value"].lower() == hashlib.sha1(bill).hexdigest()
    row = next(row for row in bill.decode("utf-8-sig").splitlines() if number in row)
    assert transaction in row

    flow = told(shop.fundflow_bill(today))
    code, file = shop.download_bill(flow["download_url"])
    assert code == 200 and hashlib.sha1(gzip.decompress(file)).hexdigest() == flow["hash_value"].lower()


@pytest.mark.parametrize("kind", ["probe", "forge", "unsigned"])
def test_an_answer_that_wechat_pay_did_not_sign_is_refused_by_the_sdk(simulator, shop, mailbox, kind):
    number = next(NUMBERS)
    place(shop, mailbox, number)
    path = f"/v3/pay/transactions/out-trade-no/{number}"
    simulator.tell("faults", operation=path, kind=kind)
    with pytest.raises(Exception, match="failed to verify the signature|does not support this algorithm"):
        shop.query(out_trade_no=number)
    assert told(shop.query(out_trade_no=number))["trade_state"] == "NOTPAY"


@pytest.mark.parametrize("kind", ["probe", "forge"])
def test_a_notice_that_wechat_pay_did_not_sign_is_refused_by_the_sdk(simulator, shop, mailbox, kind):
    number = next(NUMBERS)
    place(shop, mailbox, number)
    simulator.tell("faults", operation="notice/payment", kind=kind)
    mailbox.answers.append(NO_THANKS_V3)
    simulator.pay(number)
    assert shop.callback(*mailbox.letter()) is None
    headers, body = mailbox.letter()
    assert shop.callback(headers, body)["resource"]["out_trade_no"] == number
    assert shop.callback(headers, body.replace(b"TRANSACTION.SUCCESS", b"TRANSACTION.SUCCESs")) is None


def test_a_request_signed_with_another_key_is_refused(shops):
    stranger = shops(PUBLIC_KEY, merchant_key=strange_key())
    assert refused(stranger.query(out_trade_no=next(NUMBERS))) == (401, "SIGN_ERROR")
    with pytest.raises(Exception, match="No wechatpay platform certificate"):
        shops(CERTIFICATES, merchant_key=strange_key())


def test_the_sdk_follows_when_the_platform_changes_its_certificate(simulator, shops, mailbox):
    simulator.tell("v3/public_key", share=0)
    shop, number = shops(CERTIFICATES), next(NUMBERS)
    place(shop, mailbox, number)
    simulator.tell("v3/rotate", share=100)
    assert told(shop.query(out_trade_no=number))["trade_state"] == "NOTPAY"
    simulator.pay(number)
    assert shop.callback(*mailbox.letter())["resource"]["out_trade_no"] == number


def test_while_the_merchant_moves_to_the_public_key_notices_of_both_kinds_verify(simulator, shops, mailbox):
    shop = shops(PUBLIC_KEY)
    kinds = set()
    for share in (0, 100):
        simulator.tell("v3/public_key", share=share)
        place(shop, mailbox, number := next(NUMBERS))
        simulator.pay(number)
        headers, body = mailbox.letter()
        assert shop.callback(headers, body)["resource"]["out_trade_no"] == number
        kinds.add(headers["Wechatpay-Serial"].startswith("PUB_KEY_ID_"))
    assert kinds == {False, True}
