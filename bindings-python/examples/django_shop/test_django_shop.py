"""The shop over its own database: what WeChat Pay and the shop hold of a payment is the same, whatever happens."""

import threading
import time

import fenpay
import pytest
from django.core.management import call_command
from django.db import connection, connections
from django.test import Client
from shop import payments, views
from shop.models import Due, Event, Evidence, Mail, Order, Product, Refund

BUYER = "lin@example.org"
LATER_MS = 3 * 3_600_000


class Crash(BaseException):
    """The process ends here."""


def buy(number="TEA-0001"):
    return views.buy(number, "TEA", 2, BUYER)


def post(notice):
    return Client().post("/wechat/notice", notice.body, content_type="text/xml", headers=notice.headers)


def paid(wechat, number="TEA-0001"):
    buy(number)
    wechat.pay(number)
    assert [delivery.acknowledged for delivery in wechat.deliver(post)] == [True]
    return Order.objects.get(number=number)


def stock():
    return Product.objects.get(pk="TEA").stock


def happened():
    return sorted(Event.objects.values_list("kind", flat=True))


def later(ms=LATER_MS):
    return time.time_ns() // 1_000_000 + ms


def crash_after(monkeypatch, outcome):
    """The process ends when it has committed a step of that outcome, before anything follows."""
    commit = payments.commit

    def committed(step, own):
        commit(step, own)
        if step["outcome"] == outcome:
            monkeypatch.setattr(payments, "commit", commit)
            raise Crash

    monkeypatch.setattr(payments, "commit", committed)


def meanwhile(monkeypatch, act):
    """Something else happens once, between what a step is decided on and its commit."""
    commit = payments.commit

    def slow(step, own):
        monkeypatch.setattr(payments, "commit", commit)
        act()
        commit(step, own)

    monkeypatch.setattr(payments, "commit", slow)


def test_an_order_and_its_payment_stand_in_one_row(wechat):
    cart = {"number": "TEA-0001", "sku": "TEA", "quantity": 2, "buyer": BUYER}
    page = Client().post("/orders", cart, content_type="application/json").json()
    assert page["state"] == "open" and page["code_url"].startswith("weixin://")
    wechat.pay("TEA-0001")
    assert [delivery.acknowledged for delivery in wechat.deliver(post)] == [True]
    order = Order.objects.get()
    assert (order.state, order.buyer, order.total, order.quantity) == ("paid", BUYER, 8800, 2)
    assert order.transaction_id == wechat.orders()[0]["transaction_id"]
    assert stock() == 8
    assert Evidence.objects.filter(about=f"order:{order.mchid}:TEA-0001", source="notice").count() == 1


def test_a_notice_that_comes_three_times_takes_from_the_stock_once(wechat):
    buy()
    wechat.pay("TEA-0001")
    [notice] = wechat.take_notices()
    assert [post(notice).status_code for _ in range(3)] == [post(notice).status_code] * 3
    assert (stock(), happened(), Mail.objects.count()) == (8, ["payment.paid"], 1)


def test_a_notice_that_comes_eight_times_at_once_takes_from_the_stock_once(wechat):
    buy()
    wechat.pay("TEA-0001")
    [notice] = wechat.take_notices()
    answers = []

    def deliver():
        answers.append(post(notice).status_code)
        connections.close_all()

    threads = [threading.Thread(target=deliver) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 8 and set(answers) <= {200, 204}
    assert (stock(), happened(), Mail.objects.count()) == (8, ["payment.paid"], 1)


def test_what_is_given_back_is_given_back_once(wechat):
    order = paid(wechat)
    for _ in range(2):
        assert views.give_back(order, "BACK-0001", 4400, "one too many")["state"] == "pending"
    with pytest.raises(fenpay.InputError):
        views.give_back(order, "BACK-0002", 4401, "more than is left")
    for _ in range(100):
        payments.settle_due(later())
        if Refund.objects.get().state == "succeeded":
            break
        time.sleep(0.05)
    assert happened() == ["payment.paid", "refund.succeeded"]
    assert Mail.objects.filter(to=BUYER).count() == 2
    assert [refund["refund_fee"] for refund in wechat.refunds()] == [4400]
    assert Refund.objects.get().reason == "one too many"


def test_an_order_that_is_closed_is_not_paid_any_more(wechat):
    buy()
    assert payments.pay("order.close", {"out_trade_no": "TEA-0001"})["state"] == "closed"
    assert (Order.objects.get().state, happened(), stock()) == ("closed", ["order.closed"], 10)
    assert not Due.objects.exists()
    assert wechat.orders()[0]["trade_state"] == "CLOSED"


def test_an_order_that_was_committed_and_not_sent_is_sent_once(wechat, monkeypatch):
    crash_after(monkeypatch, "commit")
    with pytest.raises(Crash):
        buy()
    assert (Order.objects.get().state, wechat.orders()) == ("placing", [])
    assert payments.settle_due(later(60_000)) == 1
    assert (Order.objects.get().state, wechat.orders()) == ("placing", []), "WeChat Pay says that it has no such order"
    for _ in range(2):
        assert buy()["code_url"].startswith("weixin://")
    assert (Order.objects.get().state, len(wechat.orders())) == ("open", 1)


def test_an_order_whose_answer_was_lost_is_asked_for_when_it_is_due(wechat):
    for path in ("/pay/unifiedorder", "/v3/pay/transactions/native"):
        wechat.fault(path, "drop_after_commit", count=9)
    with pytest.raises(fenpay.FenpayError) as lost:
        buy()
    assert (lost.value.advice, Order.objects.get().state) == (fenpay.Advice.QUERY, "placing")
    call_command("settle_due", verbosity=0)
    assert Order.objects.get().state == "placing", "it is not due yet"
    assert payments.settle_due(later(60_000)) == 1
    assert (Order.objects.get().state, len(wechat.orders())) == ("open", 1)


def test_a_refund_that_was_committed_and_not_sent_is_sent_when_it_is_due(wechat, monkeypatch):
    order = paid(wechat)
    crash_after(monkeypatch, "commit")
    with pytest.raises(Crash):
        views.give_back(order, "BACK-0001", 4400, "one too many")
    assert (Refund.objects.get().state, wechat.refunds()) == ("placing", [])
    payments.settle_due(later())
    assert Refund.objects.get().state in ("pending", "succeeded")
    views.give_back(order, "BACK-0001", 4400, "one too many")
    assert [refund["refund_fee"] for refund in wechat.refunds()] == [4400]


def test_what_fails_when_it_is_due_is_due_again(wechat):
    buy()
    for path in ("/pay/orderquery", "/v3/pay/transactions/*"):
        wechat.fault(path, "drop_before", count=99)
    before = Due.objects.get()
    assert payments.settle_due(later()) == 1
    after = Due.objects.get()
    assert (after.number, after.attempt) == ("TEA-0001", before.attempt + 1)
    assert after.due_ms > before.due_ms


def test_a_notice_whose_process_ended_before_the_commit_is_not_acknowledged(wechat, monkeypatch):
    buy()
    wechat.pay("TEA-0001")
    [notice] = wechat.take_notices()

    def crash():
        raise Crash

    meanwhile(monkeypatch, crash)
    with pytest.raises(Crash):
        post(notice)
    assert (Order.objects.get().state, stock(), happened()) == ("open", 10, [])
    assert post(notice).status_code in (200, 204)
    assert (Order.objects.get().state, stock(), happened()) == ("paid", 8, ["payment.paid"])


def test_what_the_shop_does_about_a_payment_is_rolled_back_with_it(wechat, monkeypatch):
    buy()
    wechat.pay("TEA-0001")
    [notice] = wechat.take_notices()
    with monkeypatch.context() as broken:
        broken.setattr(Mail.objects, "create", lambda **_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            post(notice)
    assert (Order.objects.get().state, stock(), happened()) == ("open", 10, [])
    post(notice)
    assert (Order.objects.get().state, stock(), happened()) == ("paid", 8, ["payment.paid"])


def test_two_refunds_at_once_give_back_no_more_than_was_paid(wechat, monkeypatch):
    order = paid(wechat)
    meanwhile(monkeypatch, lambda: views.give_back(order, "BACK-0001", 6000, "the first"))
    with pytest.raises(fenpay.FenpayError) as refused:
        views.give_back(order, "BACK-0002", 6000, "the second")
    assert refused.value.kind in ("Input", "State")
    assert [refund["refund_fee"] for refund in wechat.refunds()] == [6000]
    assert [refund.number for refund in Refund.objects.all()] == ["BACK-0001"]


def test_a_payment_that_another_order_has_is_an_incident(wechat):
    paid(wechat)
    buy("TEA-0002")
    wechat.pay("TEA-0002")
    theirs = next(one for one in wechat.orders() if one["out_trade_no"] == "TEA-0002")
    Order.objects.filter(number="TEA-0001").update(transaction_id=theirs["transaction_id"])
    wechat.deliver(post)
    assert Order.objects.get(number="TEA-0002").state == "open"
    assert happened() == ["incident.transaction_of_another_order", "payment.paid"]
    assert (stock(), Mail.objects.last().to) == (8, "books@shop.example")


def test_an_event_that_is_there_already_refuses_the_payment(wechat):
    order = Order(**{"mchid": wechat.config()["merchants"][0]["mchid"]})
    buy()
    Event.objects.create(id=f"payment.paid:{order.mchid}:TEA-0001", kind="payment.paid", data={})
    wechat.pay("TEA-0001")
    assert [delivery.acknowledged for delivery in wechat.deliver(post)] == [False]
    assert (Order.objects.get().state, stock()) == ("open", 10)


def test_a_forged_notice_changes_nothing(wechat):
    buy()
    wechat.fault("notice", "forge")
    wechat.pay("TEA-0001")
    before = Order.objects.values().get()
    forged, genuine = wechat.take_notices()
    answer = post(forged)
    assert answer.status_code >= 400 or b"FAIL" in answer.content
    assert (Order.objects.values().get(), happened(), Mail.objects.count()) == (before, [], 0)
    post(genuine)
    assert (Order.objects.get().state, stock()) == ("paid", 8)


def test_what_wechat_pay_refuses_is_told_and_committed(wechat):
    wechat.fault("/pay/unifiedorder", "refuse", code="NOAUTH", before=True)
    wechat.fault("/v3/pay/transactions/native", "refuse", code="NO_AUTH", before=True, status=403)
    assert buy()["state"] == "rejected"
    assert (Order.objects.get().state, happened()) == ("rejected", ["order.rejected"])


def test_the_migrations_are_those_of_the_models():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)
    assert connection.introspection.table_names()
