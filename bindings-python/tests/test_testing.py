"""What a shop's own tests get: payers, notices, faults, and fixtures that are there by themselves."""

import time

import fenpay
import pytest
from fenpay.testing import Simulator
from fenpay.testing._notices import answer_of


def state(engine, number):
    return engine.order.query(out_trade_no=number)["state"]


def test_payers_do_as_they_are_told(wechat, fenpay_engine, order):
    number = order()["out_trade_no"]
    wechat.hesitate(number)
    wechat.no_money(number)
    wechat.cancel(number)
    assert state(fenpay_engine, number) in ("open", "paying")
    wechat.pay(number, person="oSomebodyElse")
    assert state(fenpay_engine, number) == "paid"
    with pytest.raises(fenpay.FenpayError):
        wechat.pay(number)
    with pytest.raises(fenpay.MissingError):
        wechat.pay("NOBODY-KNOWS")
    coupon = order(total=1000)["out_trade_no"]
    wechat.pay_with_coupon(coupon, 300)
    assert {o["out_trade_no"]: o["trade_state"] for o in wechat.orders()} == {number: "SUCCESS", coupon: "SUCCESS"}


def test_payers_act_of_themselves(wechat, fenpay_engine, order):
    wechat.script("cancel", "pay")
    wechat.auto_pay("pay")
    numbers = [order()["out_trade_no"] for _ in range(3)]
    time.sleep(0.1)
    assert [state(fenpay_engine, number) for number in numbers] == ["open", "paid", "paid"]
    wechat.auto_pay(None)
    assert state(fenpay_engine, order()["out_trade_no"]) == "open"
    wechat.auth_code("130000000000000001", fails="NOTENOUGH")
    spot = order(kind="payment_code", auth_code="130000000000000001")
    assert (spot["state"], spot["reason"]) == ("rejected", "NOTENOUGH")


def test_notices_wait_are_delivered_come_again_and_are_forged(wechat, fenpay_engine, order):
    wechat.pay(order()["out_trade_no"])
    wechat.fault("notice/payment", "forge")
    deliveries = wechat.deliver(lambda notice: (500, "out of order"))
    assert deliveries and not any(delivery.acknowledged for delivery in deliveries)
    assert deliveries[0].notice.headers["content-type"] == "text/xml"
    wechat.advance(20_000)
    again = wechat.deliver(lambda notice: fenpay_engine.receive(notice.body).reply)
    assert [delivery.notice.attempt for delivery in again if delivery.acknowledged] == [2]
    assert wechat.deliver(lambda notice: (200, "")) == []
    wechat.resend(again[0].notice.id)
    [resent] = wechat.take_notices()
    assert fenpay_engine.receive(resent.body).outcome["first"] is False
    wechat.answer(resent.id, 200, fenpay_engine.receive(resent.body).reply["body"])
    assert wechat.notices()[0]["acknowledged"]


def test_a_forged_notice_is_refused(wechat, fenpay_engine, order):
    wechat.pay(order()["out_trade_no"])
    wechat.fault("notice", "forge")
    bodies = [notice.body for notice in wechat.take_notices()]
    errors = [fenpay_engine.receive(body).error for body in bodies]
    assert any(isinstance(error, fenpay.ForgedError) for error in errors)


def test_refunds_payouts_codes_and_days(wechat, fenpay_engine, order):
    number = order(total=900)["out_trade_no"]
    wechat.pay(number)
    state(fenpay_engine, number)
    wechat.refunds_end("REFUNDCLOSE")
    fenpay_engine.refund.place(out_refund_no="BACK-1", out_trade_no=number, amount=900)
    wechat.advance(60_000)
    assert fenpay_engine.refund.query(out_refund_no="BACK-1")["state"] == "closed"
    assert len(wechat.refunds()) == 1 and wechat.payouts() == []
    appid = wechat.merchants()[0]["appid"]
    code = wechat.issue_code("oSomebody", appid)
    assert fenpay_engine.openid.exchange(kind="official_account", appid=appid, code=code)["openid"] == "oSomebody"
    wechat.advance_to_next_bill()
    wechat.recall(1)
    wechat.payouts_end("SUCCESS")
    assert wechat.control("GET health")["ok"]


def test_the_simulator_speaks_tls_and_asks_for_the_certificate():
    with Simulator(tls=True, seed=7, speed=100) as wechat:
        assert wechat.https_url.startswith("https://localhost:") and "BEGIN CERTIFICATE" in wechat.ca_pem
        with fenpay.Engine(wechat.config()) as engine:
            engine.order.place(out_trade_no="TEA-0001", kind="native", total=100, description="tea")
            wechat.pay("TEA-0001")
            engine.order.query(out_trade_no="TEA-0001")
            assert engine.refund.place(out_refund_no="BACK-1", out_trade_no="TEA-0001", amount=1)["amount"] == 1
    with Simulator() as wechat:
        assert wechat.https_url == "" and wechat.http_url.startswith("http://127.0.0.1:")
    with pytest.raises(fenpay.StateError, match="closed"):
        wechat.orders()
    wechat.close()


def test_settings_that_cannot_be_are_refused():
    with pytest.raises(fenpay.InputError) as caught:
        Simulator(speed=0)
    assert caught.value.field == "speed"
    with pytest.raises(fenpay.InputError):
        Simulator(seed=1.5)


def test_answers_of_every_test_client_are_understood():
    class Response:
        status_code, content = 200, "好".encode()

    class Werkzeug:
        status, data = "201 CREATED", b"x"

    assert answer_of(Response()) == (200, "好")
    assert answer_of(Werkzeug()) == (201, "x")
    assert answer_of((500, "no")) == (500, "no")
    assert answer_of({"status": 200, "headers": {}, "body": "y"}) == (200, "y")
    with pytest.raises(TypeError, match="NoneType"):
        answer_of(None)


def test_the_fixtures_are_there_without_an_import(pytester):
    pytester.makepyfile(
        """
        def test_a_shop(wechat, fenpay_engine):
            fenpay_engine.order.place(out_trade_no="TEA-0001", kind="native", total=100, description="tea")
            wechat.pay("TEA-0001")
            [delivery] = wechat.deliver(lambda notice: fenpay_engine.receive(notice.body).reply)
            assert delivery.acknowledged
            assert fenpay_engine.order.get(out_trade_no="TEA-0001")["state"] == "paid"

        def test_each_test_has_its_own(wechat, fenpay_engine):
            assert wechat.orders() == [] and fenpay_engine.event.take()["events"] == []
        """
    )
    pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=2)


def test_a_shop_brings_its_own_fixtures(pytester):
    pytester.makeconftest(
        """
        import pytest
        from fenpay.testing import Simulator

        @pytest.fixture
        def wechat():
            with Simulator(auto_pay="pay") as simulator:
                yield simulator
        """
    )
    pytester.makepyfile(
        """
        import time

        def test_payers_pay(wechat, fenpay_engine):
            fenpay_engine.order.place(out_trade_no="TEA-0001", kind="native", total=100, description="tea")
            time.sleep(0.1)
            assert fenpay_engine.order.query(out_trade_no="TEA-0001")["state"] == "paid"
        """
    )
    pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=1)
