"""The engine for asyncio: awaited, bounded, and sane after a cancellation."""

import asyncio
import os
import time

import fenpay
import pytest
from fenpay.testing import Simulator

PLACED = {"kind": "native", "total": 100, "description": "tea"}


@pytest.fixture
def wechat():
    with Simulator() as wechat:
        yield wechat


def test_verbs_and_raw_operations_are_awaited(wechat):
    async def shop():
        async with fenpay.AsyncEngine(wechat.config()) as engine:
            placed = await engine.order.place(out_trade_no="TEA-0001", **PLACED)
            assert placed["state"] == "open"
            asked = await engine.v2.pay_orderquery(out_trade_no="TEA-0001")
            assert asked["fields"]["trade_state"] == "NOTPAY"
            wechat.pay("TEA-0001")
            [notice] = wechat.take_notices()
            receipt = await engine.receive(notice.body)
            assert receipt.outcome["first"]
            refused = await engine.receive(b"<xml/>")
            assert refused.error is not None
            with pytest.raises(fenpay.InputError):
                await engine.order.place(out_trade_no="TEA-0002", **{**PLACED, "total": 1.5})
            task = asyncio.create_task(engine.order.get(out_trade_no="TEA-0001"))
            assert (await task)["state"] == "paid"
        assert engine.closed and repr(engine) == "<fenpay.AsyncEngine closed>"
        await engine.close()
        with pytest.raises(fenpay.StateError):
            await engine.order.get(out_trade_no="TEA-0001")

    asyncio.run(shop())


def test_the_loop_turns_while_operations_wait(wechat):
    async def shop():
        async with fenpay.AsyncEngine(wechat.config()) as engine:
            wechat.fault("/pay/unifiedorder", "delay", ms=500, count=8)
            orders = [engine.order.place(out_trade_no=f"TEA-000{n}", **PLACED) for n in range(8)]
            began, turns = time.monotonic(), 0
            waiting = asyncio.gather(*orders)
            while not waiting.done():
                turns += 1
                await asyncio.sleep(0.01)
            assert [order["state"] for order in await waiting] == ["open"] * 8
            assert turns > 15
            assert time.monotonic() - began < 3.5, "eight waits of half a second were one after the other"

    asyncio.run(shop())


def test_no_more_threads_work_than_were_asked_for(wechat):
    async def shop():
        async with fenpay.AsyncEngine(wechat.config(), threads=2) as engine:
            wechat.fault("/pay/unifiedorder", "delay", ms=300, count=4)
            began = time.monotonic()
            await asyncio.gather(*(engine.order.place(out_trade_no=f"TEA-000{n}", **PLACED) for n in range(4)))
            assert time.monotonic() - began > 0.55

    asyncio.run(shop())


def test_a_cancelled_operation_leaves_the_engine_sane(wechat):
    async def shop():
        async with fenpay.AsyncEngine(wechat.config(), threads=1) as engine:
            wechat.fault("/pay/unifiedorder", "delay", ms=500)
            begun = asyncio.create_task(engine.order.place(out_trade_no="TEA-0001", **PLACED))
            await asyncio.sleep(0.15)
            queued = asyncio.create_task(engine.order.place(out_trade_no="TEA-0002", **PLACED))
            await asyncio.sleep(0.05)
            for task in (begun, queued):
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            # The one that was begun went on to its end, the other never began.
            assert (await engine.order.get(out_trade_no="TEA-0001"))["state"] == "open"
            with pytest.raises(fenpay.MissingError):
                await engine.order.get(out_trade_no="TEA-0002")
            with pytest.raises(asyncio.TimeoutError):
                wechat.fault("/pay/orderquery", "delay", ms=400)
                await asyncio.wait_for(engine.order.query(out_trade_no="TEA-0001"), 0.1)
        assert engine.closed

    asyncio.run(shop())


def test_closing_waits_for_what_is_under_way(wechat):
    async def shop():
        engine = fenpay.AsyncEngine(wechat.config())
        wechat.fault("/pay/unifiedorder", "delay", ms=400)
        placing = asyncio.create_task(engine.order.place(out_trade_no="TEA-0001", **PLACED))
        await asyncio.sleep(0.1)
        await engine.close()
        assert (await placing)["state"] == "open"

    asyncio.run(shop())


def test_a_forked_child_is_refused_and_does_not_wait_for_threads_that_are_not_there(wechat):
    async def shop():
        engine = fenpay.AsyncEngine(wechat.config())
        await engine.task.tick()
        child = os.fork()
        if child == 0:
            try:
                engine.task.tick().send(None)
            except fenpay.LedgerError:
                os._exit(7)
            finally:
                os._exit(1)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
        await engine.close()

    asyncio.run(shop())
