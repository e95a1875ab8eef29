"""What all tests start from. They run against the installed wheel; only data is read from the project."""

import pathlib

import pytest

PROJECT = pathlib.Path(__file__).parents[2]

pytest_plugins = ["pytester"]


@pytest.fixture
def order(fenpay_engine):
    """Places orders, each with a number of its own."""
    numbers = iter(range(1, 1000))

    def place(**given):
        given = {"kind": "native", "total": 100, "description": "tea", **given}
        return fenpay_engine.order.place(**{"out_trade_no": f"ORDER-{next(numbers):04}", **given})

    return place


@pytest.fixture
def paid_notice(wechat, order):
    """The notice of an order that was just paid."""
    wechat.pay(order()["out_trade_no"])
    [notice] = wechat.take_notices()
    return notice
