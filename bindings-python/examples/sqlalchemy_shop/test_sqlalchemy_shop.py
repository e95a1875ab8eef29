"""The shop over its own database: what WeChat Pay and the shop hold of a payment is the same, whatever happens."""

import threading
import time

import fenpay
import pytest
from shop.models import Due, Event, Evidence, Mail, Order, Product, Refund
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

BUYER = "lin@example.org"
LATER_MS = 3 * 3_600_000


class Crash(BaseException):
    """The process ends here."""


@pytest.fixture
def read(shop):
    """Reads the shop's database: all that a statement gives."""

    def read(*what):
        with Session(shop.database) as session:
            return session.scalars(select(*what)).all()

    return read


def buy(shop, number="TEA-0001"):
    return shop.buy(number, "TEA", 2, BUYER)


def deliver(wechat, shop):
    return [done.acknowledged for done in wechat.deliver(lambda notice: shop.notice(notice.body, notice.headers))]


def paid(wechat, shop, number="TEA-0001"):
    buy(shop, number)
    wechat.pay(number)
    assert deliver(wechat, shop) == [True]


def later(ms=LATER_MS):
    return time.time_ns() // 1_000_000 + ms


def around(monkeypatch, shop, wrapped):
    """Has the next commit done by `wrapped(commit, step, own)`, and the ones after it as ever."""
    commit = shop.payments.commit

    def once(step, own):
        monkeypatch.undo()
        wrapped(commit, step, own)

    monkeypatch.setattr(shop.payments, "commit", once)


def crash_after(commit, step, own):
    """The process ends when it has committed, before anything is sent."""
    commit(step, own)
    assert step["outcome"] == "commit"
    raise Crash


def crash_before(commit, step, own):
    raise Crash


def test_an_order_and_its_payment_stand_in_one_row(wechat, shop, read):
    assert buy(shop)["code_url"].startswith("weixin://")
    wechat.pay("TEA-0001")
    assert deliver(wechat, shop) == [True]
    [order] = read(Order)
    assert (order.state, order.buyer, order.total, order.quantity) == ("paid", BUYER, 8800, 2)
    assert order.transaction_id == wechat.orders()[0]["transaction_id"]
    assert read(Product.stock) == [8]
    proofs = [proof for proof in read(Evidence) if proof.source == "notice"]
    assert [proof.about for proof in proofs] == [f"order:{order.mchid}:TEA-0001"]


def test_a_notice_that_comes_three_times_takes_from_the_stock_once(wechat, shop, read):
    buy(shop)
    wechat.pay("TEA-0001")
    [notice] = wechat.take_notices()
    answers = [shop.notice(notice.body, notice.headers) for _ in range(3)]
    assert [answer["status"] for answer in answers] == [answers[0]["status"]] * 3
    assert (read(Product.stock), read(Event.kind), read(Mail.to)) == ([8], ["payment.paid"], [BUYER])


def test_a_notice_that_comes_eight_times_at_once_takes_from_the_stock_once(wechat, shop, read):
    buy(shop)
    wechat.pay("TEA-0001")
    [notice] = wechat.take_notices()
    answers = []
    deliveries = [
        threading.Thread(target=lambda: answers.append(shop.notice(notice.body, notice.headers)["status"]))
        for _ in range(8)
    ]
    for delivery in deliveries:
        delivery.start()
    for delivery in deliveries:
        delivery.join()
    assert len(answers) == 8 and set(answers) <= {200, 204}
    assert (read(Product.stock), read(Event.kind), read(Mail.to)) == ([8], ["payment.paid"], [BUYER])


def test_what_is_given_back_is_given_back_once(wechat, shop, read):
    paid(wechat, shop)
    for _ in range(2):
        assert shop.give_back("TEA-0001", "BACK-0001", 4400, "one too many")["state"] == "pending"
    with pytest.raises(fenpay.InputError):
        shop.give_back("TEA-0001", "BACK-0002", 4401, "more than is left")
    for _ in range(100):
        shop.payments.settle_due(later())
        if read(Refund.state) == ["succeeded"]:
            break
        time.sleep(0.05)
    assert sorted(read(Event.kind)) == ["payment.paid", "refund.succeeded"]
    assert read(Mail.to) == [BUYER, BUYER]
    assert [refund["refund_fee"] for refund in wechat.refunds()] == [4400]
    assert read(Refund.reason) == ["one too many"]


def test_an_order_that_is_closed_is_not_paid_any_more(wechat, shop, read):
    buy(shop)
    assert shop.close("TEA-0001")["state"] == "closed"
    assert (read(Order.state), read(Event.kind), read(Product.stock)) == (["closed"], ["order.closed"], [10])
    assert read(Due) == []
    assert wechat.orders()[0]["trade_state"] == "CLOSED"


def test_an_order_that_was_committed_and_not_sent_is_sent_once(wechat, shop, read, monkeypatch):
    around(monkeypatch, shop, crash_after)
    with pytest.raises(Crash):
        buy(shop)
    assert (read(Order.state), wechat.orders()) == (["placing"], [])
    assert shop.payments.settle_due(later(60_000)) == 1
    assert (read(Order.state), wechat.orders()) == (["placing"], []), "WeChat Pay says that it has no such order"
    for _ in range(2):
        assert buy(shop)["code_url"].startswith("weixin://")
    assert (read(Order.state), len(wechat.orders())) == (["open"], 1)


def test_an_order_whose_answer_was_lost_is_asked_for_when_it_is_due(wechat, shop, read):
    for path in ("/pay/unifiedorder", "/v3/pay/transactions/native"):
        wechat.fault(path, "drop_after_commit", count=9)
    with pytest.raises(fenpay.FenpayError) as lost:
        buy(shop)
    assert (lost.value.advice, read(Order.state)) == (fenpay.Advice.QUERY, ["placing"])
    assert shop.payments.settle_due() == 0, "it is not due yet"
    assert shop.payments.settle_due(later(60_000)) == 1
    assert (read(Order.state), len(wechat.orders())) == (["open"], 1)


def test_a_refund_that_was_committed_and_not_sent_is_sent_when_it_is_due(wechat, shop, read, monkeypatch):
    paid(wechat, shop)
    around(monkeypatch, shop, crash_after)
    with pytest.raises(Crash):
        shop.give_back("TEA-0001", "BACK-0001", 4400, "one too many")
    assert (read(Refund.state), wechat.refunds()) == (["placing"], [])
    shop.payments.settle_due(later())
    assert read(Refund.state)[0] in ("pending", "succeeded")
    shop.give_back("TEA-0001", "BACK-0001", 4400, "one too many")
    assert [refund["refund_fee"] for refund in wechat.refunds()] == [4400]


def test_what_fails_when_it_is_due_is_due_again(wechat, shop, read):
    buy(shop)
    for path in ("/pay/orderquery", "/v3/pay/transactions/*"):
        wechat.fault(path, "drop_before", count=99)
    [before] = read(Due)
    assert shop.payments.settle_due(later()) == 1
    [after] = read(Due)
    assert (after.number, after.attempt) == ("TEA-0001", before.attempt + 1)
    assert after.due_ms > before.due_ms


def test_a_notice_whose_process_ended_before_the_commit_is_not_acknowledged(wechat, shop, read, monkeypatch):
    buy(shop)
    wechat.pay("TEA-0001")
    [notice] = wechat.take_notices()
    around(monkeypatch, shop, crash_before)
    with pytest.raises(Crash):
        shop.notice(notice.body, notice.headers)
    assert (read(Order.state), read(Product.stock), read(Event.id)) == (["open"], [10], [])
    shop.notice(notice.body, notice.headers)
    assert (read(Order.state), read(Product.stock), read(Event.kind)) == (["paid"], [8], ["payment.paid"])


def test_what_the_shop_does_about_a_payment_is_rolled_back_with_it(wechat, shop, read, monkeypatch):
    buy(shop)
    wechat.pay("TEA-0001")
    [notice] = wechat.take_notices()
    happened = shop.payments.happened

    def broken(session, event):
        happened(session, event)
        raise OSError("the shop's own fault")

    monkeypatch.setattr(shop.payments, "happened", broken)
    with pytest.raises(OSError):
        shop.notice(notice.body, notice.headers)
    assert (read(Order.state), read(Product.stock), read(Event.id), read(Mail.to)) == (["open"], [10], [], [])
    monkeypatch.undo()
    shop.notice(notice.body, notice.headers)
    assert (read(Order.state), read(Product.stock), read(Event.kind)) == (["paid"], [8], ["payment.paid"])


def test_two_refunds_at_once_give_back_no_more_than_was_paid(wechat, shop, read, monkeypatch):
    paid(wechat, shop)

    def second(commit, step, own):
        shop.give_back("TEA-0001", "BACK-0001", 6000, "the first")
        commit(step, own)

    around(monkeypatch, shop, second)
    with pytest.raises(fenpay.FenpayError) as refused:
        shop.give_back("TEA-0001", "BACK-0002", 6000, "the second")
    assert refused.value.kind in ("Input", "State")
    assert [refund["refund_fee"] for refund in wechat.refunds()] == [6000]
    assert read(Refund.number) == ["BACK-0001"]


def test_a_payment_that_another_order_has_is_an_incident(wechat, shop, read):
    paid(wechat, shop)
    buy(shop, "TEA-0002")
    wechat.pay("TEA-0002")
    theirs = next(one for one in wechat.orders() if one["out_trade_no"] == "TEA-0002")
    with Session(shop.database) as session, session.begin():
        other = update(Order).where(Order.number == "TEA-0001").values(transaction_id=theirs["transaction_id"])
        session.execute(other)
    deliver(wechat, shop)
    assert sorted(read(Order.state)) == ["open", "paid"]
    assert sorted(read(Event.kind)) == ["incident.transaction_of_another_order", "payment.paid"]
    assert (read(Product.stock), read(Mail.to)) == ([8], [BUYER, "books@shop.example"])


def test_an_event_that_is_there_already_refuses_the_payment(wechat, shop, read):
    buy(shop)
    [mchid] = read(Order.mchid)
    with Session(shop.database) as session, session.begin():
        session.add(Event(id=f"payment.paid:{mchid}:TEA-0001", kind="payment.paid", data={}))
    wechat.pay("TEA-0001")
    assert deliver(wechat, shop) == [False]
    assert (read(Order.state), read(Product.stock), read(func.count(Event.id))) == (["open"], [10], [1])


def test_a_forged_notice_changes_nothing(wechat, shop, read):
    buy(shop)
    wechat.fault("notice", "forge")
    wechat.pay("TEA-0001")
    before = read(Order.data)
    forged, genuine = wechat.take_notices()
    answer = shop.notice(forged.body, forged.headers)
    assert answer["status"] >= 400 or "FAIL" in answer["body"]
    assert (read(Order.data), read(Event.id), read(Mail.to)) == (before, [], [])
    shop.notice(genuine.body, genuine.headers)
    assert (read(Order.state), read(Product.stock)) == (["paid"], [8])
