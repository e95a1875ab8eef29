"""A forked child has the engine's memory and none of its threads: it is refused, not broken."""

import multiprocessing
import os

import fenpay
import pytest
from fenpay.testing import Simulator

PLACED = {"out_trade_no": "TEA-0001", "kind": "native", "total": 100, "description": "tea"}


def in_a_child(do):
    """What `do` gives in a forked child, as text."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            told = str(do())
        except fenpay.FenpayError as error:
            told = f"{error.kind} {error.text}"
        except BaseException as error:
            told = f"broken: {error!r}"
        os.write(writer, told.encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        told = pipe.read()
    assert os.waitpid(child, 0)[1] == 0
    return told


@pytest.fixture(params=["memory:", "sqlite:"])
def engine(request, wechat, tmp_path):
    ledger = request.param if request.param == "memory:" else f"sqlite:{tmp_path / 'pay.db'}"
    with fenpay.Engine(wechat.config(ledger=ledger)) as engine:
        yield engine


def test_a_forked_child_is_refused_and_told_what_to_do(engine):
    engine.order.place(**PLACED)
    told = in_a_child(lambda: engine.order.get(out_trade_no="TEA-0001"))
    assert told.startswith("Ledger") and "after the fork" in told
    told = in_a_child(lambda: engine.receive(b"<xml/>").error or "none")
    assert not told.startswith("broken")
    assert engine.order.get(out_trade_no="TEA-0001")["state"] == "open"


def test_a_child_may_close_and_drop_what_it_inherited(engine, wechat):
    engine.order.place(**PLACED)

    def leave():
        engine.close()
        wechat.close()
        return "closed"

    assert in_a_child(leave) == "closed"
    engine.order.query(out_trade_no="TEA-0001")
    assert engine.ledger.verify()["faults"] == []


def test_a_child_opens_an_engine_of_its_own(engine, wechat):
    config = wechat.config()

    def own():
        with fenpay.Engine(config) as another:
            return another.order.place(**{**PLACED, "out_trade_no": "TEA-0002"})["state"]

    assert in_a_child(own) == "open"


def test_a_simulator_serves_the_process_that_started_it(wechat):
    assert in_a_child(wechat.orders).startswith("State")
    assert wechat.orders() == []


def placed_in_a_process(config):
    with fenpay.Engine(config) as engine:
        return engine.order.place(**PLACED)["state"]


def use(engine):
    engine.task.tick()


def test_processes_share_a_ledger_not_an_engine(tmp_path):
    with Simulator() as wechat:
        config = wechat.config(ledger=f"sqlite:{tmp_path / 'pay.db'}")
        # In a fresh process: one that is forked from many threads may hang by itself.
        with multiprocessing.get_context("spawn").Pool(2) as pool:
            assert pool.map(placed_in_a_process, [config] * 2) == ["open", "open"]
        with fenpay.Engine(config) as engine:
            with pytest.raises(TypeError, match="pickled"):
                multiprocessing.get_context("spawn").Process(target=use, args=(engine,)).start()
            forked = multiprocessing.get_context("fork").Process(target=use, args=(engine,))
            forked.start()
            forked.join(30)
            assert forked.exitcode == 1
            assert engine.ledger.verify()["faults"] == []
            assert len(wechat.orders()) == 1
