"""The engine's life in Python: opened, shared, closed; errors raised in Python's manner."""

import copy
import gc
import json
import pickle
import signal
import threading
import time

import fenpay
import pytest
from fenpay.testing import Simulator


def test_an_order_is_placed_paid_told_and_refunded(wechat, fenpay_engine):
    engine = fenpay_engine
    placed = engine.order.place(
        out_trade_no="TEA-0001", kind="jsapi", total=8800, description="龙井 \U0001f375", openid="oUpF8uMuAJO"
    )
    assert (placed["state"], placed["total"]) == ("open", 8800)
    assert engine.client.params(out_trade_no="TEA-0001")["params"]["package"].startswith("prepay_id=")
    wechat.pay("TEA-0001")
    [delivery] = wechat.deliver(lambda notice: engine.receive(notice.body).reply)
    assert delivery.acknowledged
    [event] = engine.event.take()["events"]
    assert (event["kind"], event["number"]) == ("payment.paid", "TEA-0001")
    assert engine.event.done(ids=[event["id"]]) == {"done": 1}
    refund = engine.refund.place(out_refund_no="BACK-1", out_trade_no="TEA-0001", amount=800)
    assert refund["state"] == "pending"
    assert engine.ledger.verify()["faults"] == []


def test_a_raw_operation_is_a_method_with_wechat_pays_own_fields(wechat, fenpay_engine, order):
    number = order()["out_trade_no"]
    asked = fenpay_engine.v2.pay_orderquery(out_trade_no=number)
    assert asked["verified_by"] == "HMAC-SHA256"
    assert asked["fields"]["trade_state"] == "NOTPAY"
    assert fenpay_engine.v2 is fenpay_engine.v2
    same = fenpay_engine.call("POST /pay/orderquery", {"out_trade_no": number})
    assert same["fields"]["trade_state"] == "NOTPAY"
    page = fenpay_engine.v2.get_papay_entrustweb
    assert "签约" in page.__doc__ and "GET /papay/entrustweb" in page.__doc__
    with pytest.raises(fenpay.InputError) as caught:
        fenpay_engine.v2.pay_orderquery()
    assert caught.value.op == "POST /pay/orderquery"


def test_fields_that_are_not_listed_and_numbered_ones_go_along(fenpay_engine):
    sealed = fenpay_engine.http.prepare(
        operation="POST /pay/orderquery", params={"out_trade_no": "TEA-0001", "new_field_0": 7}
    )
    assert b"<new_field_0><![CDATA[7]]></new_field_0>" in sealed["blob"]
    assert (sealed["method"], sealed["client_cert"]) == ("POST", False)


def test_a_refused_notice_is_no_exception_until_its_outcome_is_read(fenpay_engine):
    receipt = fenpay_engine.receive(b"<xml><a>1</a></xml>")
    assert receipt.reply["status"] == 200 and "FAIL" in receipt.reply["body"]
    assert isinstance(receipt.error, fenpay.FenpayError)
    with pytest.raises(type(receipt.error)) as caught:
        receipt.outcome  # noqa: B018
    assert caught.value.reply == receipt.reply and caught.value.op == "notice.receive"


class Multi(list):
    """Headers of a framework that has one pair for each, as Starlette's and Werkzeug's have."""

    def items(self):
        return iter(self)


@pytest.mark.parametrize(
    "headers",
    [
        {"Wechatpay-Nonce": "n", "WECHATPAY-SERIAL": "s", "Content-Type": "application/json"},
        {"Wechatpay-Nonce": ["n"], "Wechatpay-Serial": ("s",), "X-Other": object()},
        [("wechatpay-nonce", "n"), ("wechatpay-serial", "s"), ("host", "shop.example")],
        [[b"wechatpay-nonce", b"n"], (b"wechatpay-serial", b"s"), (b"x", b"\xff")],
        Multi([("Wechatpay-Nonce", "n"), ("Wechatpay-Serial", "s")]),
        (pair for pair in [("Wechatpay-Nonce", "n"), ("Wechatpay-Serial", "s")]),
    ],
    ids=["mapping", "lists", "pairs", "bytes", "multi", "iterator"],
)
def test_headers_are_taken_as_frameworks_have_them(fenpay_engine, headers):
    given = []
    fenpay_engine.notice._call = lambda op, params, blob: given.append((op, params, blob)) or {"reply": None}
    fenpay_engine.receive(b"{}", headers)
    signed = {"wechatpay-nonce": ["n"], "wechatpay-serial": ["s"]}
    assert given == [("notice.receive", {"headers": signed}, b"{}")]


@pytest.mark.parametrize(
    "headers",
    [
        [("Wechatpay-Nonce", "a"), ("wechatpay-nonce", "b")],
        {"Wechatpay-Nonce": ["a", "b"]},
        {"Wechatpay-Nonce": "a", "wechatpay-nonce": b"b"},
        Multi([("Wechatpay-Nonce", "a"), ("Wechatpay-Nonce", "b")]),
    ],
    ids=["pairs", "list", "cases", "multi"],
)
def test_a_header_that_came_twice_stays_two(fenpay_engine, headers):
    given = []
    fenpay_engine.notice._call = lambda op, params, blob: given.append(params["headers"]) or {"reply": None}
    fenpay_engine.receive(b"{}", headers)
    assert given == [{"wechatpay-nonce": ["a", "b"]}]


@pytest.mark.parametrize("headers", ["Wechatpay-Nonce: n", b"abc", 5, [1], ["abc"]], ids=repr)
def test_what_is_not_headers_is_refused_by_its_name(paid_notice, fenpay_engine, headers):
    with pytest.raises(fenpay.InputError) as caught:
        fenpay_engine.receive(paid_notice.body, headers)
    assert caught.value.field == "headers"
    assert fenpay_engine.receive(paid_notice.body).outcome["first"] is True


def test_an_error_says_what_it_is_and_what_may_be_done(wechat, fenpay_engine, order):
    wechat.fault("/pay/unifiedorder", "drop_after_commit", count=9)
    with pytest.raises(fenpay.FenpayError) as caught:
        order()
    assert caught.value.advice == fenpay.Advice.QUERY
    assert caught.value.op and caught.value.status // 100 == 3
    wechat.clear_faults()
    wechat.fault("/pay/closeorder", "refuse", code="ORDERPAID")
    with pytest.raises(fenpay.FenpayError) as caught:
        fenpay_engine.v2.pay_closeorder(out_trade_no="ORDER-0001")
    assert caught.value.code == "ORDERPAID" and "ORDERPAID" in str(caught.value)


def test_every_kind_has_its_class():
    from fenpay import _kinds

    for status, kind in _kinds.BY_STATUS.items():
        assert issubclass(kind, fenpay.FenpayError) and kind.__doc__
        assert getattr(fenpay, kind.__name__) is kind
        assert kind.__name__.endswith("Error") and 100 < status <= 900


def test_an_error_survives_pickling(fenpay_engine):
    with pytest.raises(fenpay.InputError) as caught:
        fenpay_engine.order.get(out_trade_no=7)
    again = pickle.loads(pickle.dumps(caught.value))
    assert type(again) is fenpay.InputError and vars(again) == vars(caught.value) and str(again) == str(caught.value)


def test_a_configuration_that_cannot_be_used_names_everything_at_once():
    with pytest.raises(fenpay.ConfigError) as caught:
        fenpay.Engine(ledger="nowhere", merchants=[{"mchid": "1", "v2": {"key": "short"}}])
    fields = [problem["field"] for problem in caught.value.problems]
    assert "ledger" in fields and "merchants[0].v2.key" in fields
    assert all(field in str(caught.value) for field in fields)
    with pytest.raises(fenpay.ConfigError):
        fenpay.Engine()


def test_a_configuration_comes_from_a_file_from_arguments_or_from_both(wechat, tmp_path):
    path = tmp_path / "fenpay.json"
    path.write_text(json.dumps(wechat.config(ledger="sqlite:elsewhere")), "utf-8")
    for engine in (
        fenpay.Engine(path, ledger="memory:"),
        fenpay.Engine(str(path), ledger=f"sqlite:{tmp_path / 'pay.db'}"),
        fenpay.Engine(**wechat.config()),
    ):
        with engine:
            assert engine.ledger.verify()["records"] == 0
    path.write_text('{"ledger": "memory:", "ledger": "sqlite:x"}', "utf-8")
    with pytest.raises(fenpay.WireError, match="repeated"):
        fenpay.Engine(path)
    path.write_text("[1]", "utf-8")
    with pytest.raises(fenpay.InputError):
        fenpay.Engine(path)
    with pytest.raises(FileNotFoundError):
        fenpay.Engine(tmp_path / "none.json")
    for neither in (0, True, b"fenpay.json", [], object()):
        with pytest.raises(fenpay.InputError):
            fenpay.Engine(neither)


def test_a_closed_engine_refuses_and_may_be_closed_again(wechat):
    with fenpay.Engine(wechat.config()) as engine:
        assert repr(engine) == "<fenpay.Engine open>" and not engine.closed
    assert repr(engine) == "<fenpay.Engine closed>" and engine.closed
    engine.close()
    for call in (engine.task.tick, lambda: engine.receive(b"x"), lambda: engine.v2.pay_orderquery(out_trade_no="A")):
        with pytest.raises(fenpay.StateError, match="closed"):
            call()


def test_an_engine_in_use_is_not_closed(wechat, fenpay_engine, order):
    wechat.fault("/pay/unifiedorder", "delay", ms=700)
    thread = threading.Thread(target=order)
    thread.start()
    time.sleep(0.25)
    with pytest.raises(fenpay.StateError, match="under way"):
        fenpay_engine.close()
    thread.join()
    assert fenpay_engine.order.get(out_trade_no="ORDER-0001")["state"] == "open"


def test_an_engine_that_nobody_holds_closes_its_ledger(wechat, tmp_path):
    config = wechat.config(ledger=f"sqlite:{tmp_path / 'pay.db'}")
    for _ in range(3):
        fenpay.Engine(config).order.place(
            out_trade_no="TEA-0001", kind="native", total=100, description="tea", client_ip="127.0.0.1"
        )
        gc.collect()
    with fenpay.Engine(config) as engine:
        assert engine.ledger.verify()["records"] == 1


def test_an_engine_is_neither_pickled_nor_copied(fenpay_engine, wechat):
    for thing in (fenpay_engine, fenpay_engine._native, wechat, wechat._native):
        with pytest.raises(TypeError):
            pickle.dumps(thing)
        with pytest.raises(TypeError):
            copy.deepcopy(thing)


def test_64_threads_with_one_notice_record_it_once(paid_notice, fenpay_engine):
    start, firsts, failures = threading.Barrier(64), [], []

    def receive():
        start.wait()
        try:
            firsts.append(fenpay_engine.receive(paid_notice.body).outcome["first"])
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=receive) for _ in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    assert sorted(firsts) == [False] * 63 + [True]
    assert len(fenpay_engine.event.take()["events"]) == 1


def test_other_threads_run_while_an_operation_waits(wechat, order):
    wechat.fault("/pay/unifiedorder", "delay", ms=600)
    thread = threading.Thread(target=order)
    began = time.monotonic()
    thread.start()
    turns = 0
    while thread.is_alive() and time.monotonic() - began < 5:
        turns += 1
        time.sleep(0.01)
    assert turns > 20
    assert time.monotonic() - began >= 0.5


def test_an_interrupt_is_noticed_after_the_call_and_the_ledger_has_the_order(wechat, fenpay_engine, order):
    wechat.fault("/pay/unifiedorder", "delay", ms=600)
    main = threading.main_thread().ident
    # A job in the background of a shell inherits that interrupts are ignored.
    inherited = signal.signal(signal.SIGINT, signal.default_int_handler)
    threading.Timer(0.2, signal.pthread_kill, (main, signal.SIGINT)).start()
    try:
        with pytest.raises(KeyboardInterrupt):
            order()
            time.sleep(1)
    finally:
        signal.signal(signal.SIGINT, inherited)
    assert fenpay_engine.order.get(out_trade_no="ORDER-0001")["state"] == "open"


def test_help_says_what_an_argument_means():
    from fenpay import _verbs

    text = _verbs.OrderVerbs.place.__doc__
    assert text.startswith("Places an order") and "total: The amount in fen." in text
    assert "out_trade_no" in text
    with pytest.raises(TypeError):
        fenpay.v2.sign({"a": "b"}, "key")


def test_the_package_names_what_it_has():
    for name in fenpay.__all__ + ["Order", "Received", "AsyncEngine"]:
        assert getattr(fenpay, name) is not None
        assert name in dir(fenpay)
    with pytest.raises(AttributeError):
        fenpay.nothing  # noqa: B018
    assert fenpay.__version__ == fenpay.about.version()["version"]


def test_many_engines_and_simulators_live_in_one_process():
    with Simulator() as one, Simulator() as other:
        with fenpay.Engine(one.config()) as first, fenpay.Engine(other.config()) as second:
            placed = {"kind": "native", "total": 1, "description": "tea"}
            first.order.place(out_trade_no="ONLY-HERE", **placed)
            assert [order["out_trade_no"] for order in one.orders()] == ["ONLY-HERE"] and other.orders() == []
            with pytest.raises(fenpay.MissingError):
                second.order.get(out_trade_no="ONLY-HERE")
