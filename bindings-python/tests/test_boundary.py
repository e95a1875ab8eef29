"""What Python has and the engine has not is refused with the name of the field, and nothing breaks."""

import datetime
import decimal
import enum
import gc
import threading
import traceback

import fenpay
import pytest

KEY = "8934e7d15453e97507ef794cf7b0519d"


def sign(params):
    return fenpay.v2.sign(params=params, key=KEY)["sign"]


def refused(call, field):
    """Holds that a call is refused for a field, and gives the error."""
    with pytest.raises(fenpay.InputError) as caught:
        call()
    assert caught.value.field == field
    assert (caught.value.advice, caught.value.status) == ("never", 102)
    return caught.value


class Text(str):
    pass


class Word(str, enum.Enum):
    TEA = "tea"


class Number(enum.IntEnum):
    ONE = 1


@pytest.mark.parametrize(
    "value",
    [decimal.Decimal("1"), b"1", bytearray(b"1"), datetime.date(2026, 1, 1), {1}, object(), 1j, range(3), sign],
    ids=lambda value: type(value).__name__,
)
def test_a_value_of_another_type_is_refused_with_its_path(value):
    refused(lambda: sign({"a": value}), "a")
    refused(lambda: sign({"a": [{}, {"b": (1, value)}]}), "a[1].b[1]")


@pytest.mark.parametrize("total", [1.0, 12.5, True, "100", 0, -1, 10**11 + 1, None, [1], float("1e30")])
def test_an_amount_is_a_whole_number_of_fen_and_nothing_else(order, fenpay_engine, total):
    refused(lambda: order(out_trade_no="AMOUNT-1", total=total), "total")
    with pytest.raises(fenpay.MissingError):
        fenpay_engine.order.get(out_trade_no="AMOUNT-1")


@pytest.mark.parametrize("number", [2**64, -(2**63) - 1, 10**40])
def test_a_number_beyond_64_bits_is_refused(number):
    refused(lambda: sign({"a": number}), "a")
    assert sign({"a": 2**64 - 1}) == sign({"a": str(2**64 - 1)})
    assert sign({"a": -(2**63)}) == sign({"a": str(-(2**63))})


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf")])
def test_a_number_that_is_not_finite_is_refused(number):
    refused(lambda: sign({"a": number}), "a")


def test_flags_are_not_numbers(fenpay_engine, order):
    refused(lambda: sign({"a": True}), "a")
    refused(lambda: order(receipt=1), "receipt")
    refused(lambda: fenpay_engine.event.take(limit=True), "limit")


def test_half_a_character_is_refused():
    refused(lambda: sign({"a": "\ud83d"}), "a")
    refused(lambda: sign({"\ud83d": "a"}), "params")
    refused(lambda: fenpay._native.tool("v2.\ud83d"), "operation")
    assert sign({"a": "\U0001f375"}) == sign({"a": Text("\U0001f375")})


def test_names_must_be_text():
    refused(lambda: sign({1: "a"}), "params")
    refused(lambda: sign({"a": {None: 1}}), "a")
    refused(lambda: sign([("a", "b")]), "params")
    refused(lambda: fenpay._native.tool("v2.sign", "params"), "params")
    refused(lambda: fenpay._native.tool(7), "operation")


def test_kinds_of_text_and_numbers_are_what_they_hold():
    assert sign({"a": Word.TEA, "b": Number.ONE}) == sign({"a": "tea", "b": 1})


def test_what_holds_itself_is_refused():
    endless = []
    endless.append(endless)
    assert "itself" in refused(lambda: sign({"a": endless}), "a" + "[0]" * 30).text
    ring = {}
    ring["ring"] = ring
    refused(lambda: sign(ring), ".".join(["ring"] * 31))


def test_what_is_small_here_and_huge_there_is_refused():
    bomb = "x" * 1000
    for _ in range(28):
        bomb = [bomb, bomb]
    with pytest.raises(fenpay.InputError) as caught:
        sign({"a": bomb})
    assert "more than one call" in caught.value.text
    with pytest.raises(fenpay.InputError):
        sign({"x" * (65 << 20): 1})


def test_a_name_in_a_path_is_shown_in_part():
    with pytest.raises(fenpay.InputError) as caught:
        sign({"n" * 10_000: {"b": b""}})
    assert len(caught.value.field) < 100


@pytest.mark.parametrize("body", ["<xml/>", {"a": "b"}, 5, [1], object()], ids=lambda body: type(body).__name__)
def test_a_body_that_is_not_bytes_is_refused_and_says_why(fenpay_engine, body):
    assert "exact" in refused(lambda: fenpay_engine.receive(body), "blob").text
    refused(lambda: fenpay.v2.decode(body), "blob")


def test_every_kind_of_bytes_is_read(paid_notice, fenpay_engine):
    body = paid_notice.body
    kinds = [body, bytearray(body), memoryview(body), memoryview(bytearray(b"x" + body + b"x"))[1:-1]]
    kinds.append(memoryview(bytes(2 * len(body))).cast("B"))
    for kind in kinds[:4]:
        assert fenpay_engine.receive(kind).outcome["outcome"] == "paid"
    assert fenpay_engine.receive(kinds[4]).error.kind == "Wire"
    every_other = bytearray(2 * len(body))
    every_other[::2] = body
    assert fenpay_engine.receive(memoryview(every_other)[::2]).outcome["first"] is False
    released = memoryview(body)
    released.release()
    refused(lambda: fenpay_engine.receive(released), "blob")


def test_a_buffer_that_is_changed_during_the_call_changes_nothing(paid_notice, fenpay_engine):
    shared, stop = bytearray(paid_notice.body), threading.Event()

    def scribble():
        while not stop.is_set():
            shared[:] = b"\xff" * len(shared)
            shared[:] = paid_notice.body
            shared.clear()
            shared.extend(paid_notice.body)

    thread = threading.Thread(target=scribble)
    thread.start()
    try:
        kinds = {str(fenpay_engine.receive(shared).error and "refused") for _ in range(300)}
    finally:
        stop.set()
        thread.join()
    assert kinds <= {"None", "refused"}
    assert fenpay_engine.receive(paid_notice.body).outcome["order"]["state"] == "paid"


def test_parameters_that_are_changed_by_another_thread_break_nothing():
    shared, stop = {f"a{n}": ["x"] * 10 for n in range(200)}, threading.Event()

    def scribble():
        while not stop.is_set():
            shared["more"] = ["x"] * 10
            shared["a7"].append("y")
            del shared["more"]
            del shared["a7"][10:]

    thread = threading.Thread(target=scribble)
    thread.start()
    try:
        for _ in range(300):
            assert len(sign(shared)) == 64
    finally:
        stop.set()
        thread.join()


def test_any_number_of_names_comes_back_as_it_was():
    for start in range(0, 5000, 100):
        fields = {f"name_{n}{'_' * (n % 50)}": str(n) for n in range(start, start + 100)}
        body = fenpay.v2.encode(params=fields)["blob"]
        for _ in range(2):
            assert fenpay.v2.decode(body)["params"] == fields


def test_a_finalizer_may_call_while_a_result_is_made():
    signed = []

    class Noisy:
        def __init__(self):
            self.me = self

        def __del__(self):
            signed.append(sign({"a": "b"}))

    before = gc.get_threshold()
    gc.set_threshold(1, 1, 1)
    try:
        for _ in range(50):
            Noisy()
            assert fenpay.v2.decode(b"<xml><a>1</a><b>2</b></xml>") == {"params": {"a": "1", "b": "2"}}
    finally:
        gc.set_threshold(*before)
    gc.collect()
    assert len(signed) == 50


def test_nothing_secret_is_shown(wechat):
    config = wechat.config()
    key = config["merchants"][0]["v2"]["key"]
    secret = next(iter(config["merchants"][0]["app_secrets"].values()))
    shown = []
    with fenpay.Engine(config) as engine:
        shown += [repr(engine), str(engine), repr(engine._native), repr(engine.order)]
        shown += [repr(engine.receive(b"<xml><mch_id>1900000109</mch_id><sign>00</sign></xml>"))]
    config["merchants"][0]["v2"]["sign_type"] = "none"
    config["merchants"][0]["v2"]["key"] = key + "x"
    for call in (lambda: fenpay.Engine(config), lambda: fenpay.v2.sign(params={"a": {1: 2}}, key=key)):
        try:
            call()
        except fenpay.FenpayError as error:
            shown += [str(error), repr(error), repr(error.__dict__), traceback.format_exc()]
    assert len(shown) == 13
    assert not [text for text in shown if key in text or secret in text or "PRIVATE" in text]


def test_calls_that_fail_keep_no_memory():
    tracked = len(gc.get_objects())
    for _ in range(2000):
        with pytest.raises(fenpay.InputError):
            sign({"a": object()})
    gc.collect()
    assert len(gc.get_objects()) - tracked < 500
