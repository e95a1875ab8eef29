"""wechatpy, which is not ours, drives the simulator over TLS: order, query, notice, refund, bill.

It is pointed at the simulator by its own `API_BASE_URL`, and trusts the simulator's authority through
REQUESTS_CA_BUNDLE; its sources are untouched. It does not check the signature of an answer by itself,
so `verified` asks it to.
"""

import itertools
from datetime import datetime, timedelta, timezone

import pytest
from wechatpy.exceptions import InvalidSignatureException, WeChatPayException
from wechatpy.pay import WeChatPay

from conftest import NO_THANKS

BEIJING = timezone(timedelta(hours=8))
NUMBERS = (f"wechatpy{number:06}" for number in itertools.count(1))


@pytest.fixture
def shop(simulator, monkeypatch):
    """Opens a shop with the merchant's credentials, or with others."""
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", simulator.ca)
    monkeypatch.setattr(WeChatPay, "API_BASE_URL", simulator.url)

    def opened(**others):
        merchant = simulator.merchant
        settings = {
            "appid": merchant["appid"],
            "api_key": merchant["key"],
            "mch_id": merchant["mch_id"],
            "mch_cert": merchant["cert"],
            "mch_key": merchant["private_key"],
            "timeout": 10,
        }
        return WeChatPay(**{**settings, **others})

    return opened


def verified(shop, answer):
    assert shop.check_signature(answer), "wechatpy finds the simulator's signature wrong"
    return answer


def place(shop, mailbox, number, **more):
    asked = {"trade_type": "NATIVE", "product_id": "tea", "body": "绿茶 & <two> cups", "total_fee": 300}
    asked |= {"notify_url": mailbox.url, "client_ip": "127.0.0.1", "out_trade_no": number}
    return verified(shop, shop.order.create(**{**asked, **more}))


def paid(shop, simulator, mailbox, number):
    place(shop, mailbox, number, attach="桌号 7")
    simulator.pay(number)
    return mailbox.next()


def test_an_order_is_placed_for_every_way_to_pay(simulator, shop, mailbox):
    shop = shop()
    native = place(shop, mailbox, next(NUMBERS))
    assert native["code_url"].startswith("weixin://")
    jsapi = place(shop, mailbox, next(NUMBERS), trade_type="JSAPI", user_id=simulator.openid)
    assert jsapi["prepay_id"].startswith("wx")
    app = place(shop, mailbox, next(NUMBERS), trade_type="APP")
    assert app["trade_type"] == "APP"


def test_a_payment_is_told_by_query_and_by_a_notice_that_verifies(simulator, shop, mailbox):
    shop, number = shop(), next(NUMBERS)
    place(shop, mailbox, number)
    before = verified(shop, shop.order.query(out_trade_no=number))
    assert before["trade_state"] == "NOTPAY"

    simulator.pay(number)
    notice = shop.parse_payment_result(mailbox.next())
    assert (notice["out_trade_no"], notice["total_fee"]) == (number, 300)
    assert notice["appid"] == shop.appid and notice["mch_id"] == shop.mch_id

    after = verified(shop, shop.order.query(transaction_id=notice["transaction_id"]))
    assert (after["trade_state"], after["out_trade_no"]) == ("SUCCESS", number)


def test_what_the_merchant_attached_comes_back_unchanged(simulator, shop, mailbox):
    shop = shop()
    notice = shop.parse_payment_result(paid(shop, simulator, mailbox, next(NUMBERS)))
    assert notice["attach"] == "桌号 7"


def test_a_forged_notice_does_not_verify(simulator, shop, mailbox):
    shop = shop()
    real = paid(shop, simulator, mailbox, next(NUMBERS))
    forged = real.replace(b"wechatpy", b"wechatpz")
    assert forged != real
    with pytest.raises(InvalidSignatureException):
        shop.parse_payment_result(forged)


def test_a_notice_that_is_not_thanked_for_comes_again(simulator, shop, mailbox):
    shop = shop()
    mailbox.answers.append(NO_THANKS)
    first = shop.parse_payment_result(paid(shop, simulator, mailbox, next(NUMBERS)))
    again = shop.parse_payment_result(mailbox.next())
    assert first["transaction_id"] == again["transaction_id"]


def test_a_refund_goes_over_the_client_certificate_and_its_notice_opens(simulator, shop, mailbox):
    shop, number = shop(), next(NUMBERS)
    paid(shop, simulator, mailbox, number)
    refund = {"total_fee": 300, "refund_fee": 120, "out_trade_no": number, "out_refund_no": f"{number}r"}
    answer = verified(shop, shop.refund.apply(**refund, notify_url=mailbox.url))
    assert answer["refund_fee"] == "120"

    notice = shop.parse_refund_notify_result(mailbox.next())
    assert (notice["refund_status"], notice["refund_fee"]) == ("SUCCESS", 120)
    assert (notice["out_refund_no"], notice["refund_id"]) == (f"{number}r", answer["refund_id"])

    found = verified(shop, shop.refund.query(out_refund_no=f"{number}r"))
    assert (found["refund_status_0"], found["refund_fee_0"]) == ("SUCCESS", "120")
    order = verified(shop, shop.order.query(out_trade_no=number))
    assert order["trade_state"] == "REFUND"


def test_a_refund_without_the_client_certificate_is_refused(simulator, shop, mailbox):
    number = next(NUMBERS)
    paid(shop(), simulator, mailbox, number)
    with pytest.raises(WeChatPayException) as refused:
        shop(mch_cert=None, mch_key=None).refund.apply(300, 300, f"{number}r", out_trade_no=number)
    assert refused.value.response.status_code == 400
    with pytest.raises(WeChatPayException) as refused:
        shop().refund.query(out_refund_no=f"{number}r")
    assert refused.value.errcode == "REFUNDNOTEXIST"


def test_a_refund_of_more_than_was_paid_is_refused(simulator, shop, mailbox):
    shop, number = shop(), next(NUMBERS)
    paid(shop, simulator, mailbox, number)
    with pytest.raises(WeChatPayException):
        shop.refund.apply(300, 301, f"{number}r", out_trade_no=number)


def test_a_closed_order_says_so(shop, mailbox):
    shop, number = shop(), next(NUMBERS)
    place(shop, mailbox, number)
    verified(shop, shop.order.close(number))
    assert verified(shop, shop.order.query(out_trade_no=number))["trade_state"] == "CLOSED"


def test_a_request_signed_with_another_key_is_refused(shop, mailbox):
    stranger = shop(api_key="0" * 32)
    with pytest.raises(WeChatPayException) as refused:
        place(stranger, mailbox, next(NUMBERS))
    assert (refused.value.return_code, refused.value.return_msg) == ("FAIL", "签名错误")


def test_the_bill_lists_the_days_orders_and_refunds(simulator, shop, mailbox):
    shop, number = shop(), next(NUMBERS)
    transaction = shop.parse_payment_result(paid(shop, simulator, mailbox, number))["transaction_id"]
    shop.refund.apply(300, 100, f"{number}r", out_trade_no=number)
    today = datetime.now(BEIJING).strftime("%Y%m%d")

    rows = shop.tools.download_bill(today).splitlines()
    ours = [row for row in rows if f"`{number}," in row]
    assert len(ours) == 2 and all(f"`{transaction}," in row for row in ours)
    assert sum("`3.00," in row for row in ours) >= 1 and sum(f"`{number}r," in row for row in ours) == 1

    flow = shop.tools.download_fundflow(today)
    assert isinstance(flow, str) and transaction in flow
