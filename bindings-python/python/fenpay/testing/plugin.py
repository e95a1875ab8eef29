"""The fixtures that pytest finds by itself.

They are of one test each. A shop that needs other settings defines a fixture of the same name in its
`conftest.py`: `wechat` with another `Simulator(…)`, or `fenpay_engine` with its own engine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Iterator

import pytest

if TYPE_CHECKING:
    from .. import Engine
    from . import Simulator


@pytest.fixture
def wechat() -> Iterator[Simulator]:
    """A WeChat Pay whose payers wait to be told and whose notices wait to be delivered."""
    from . import Simulator

    with Simulator() as simulator:
        yield simulator


@pytest.fixture
def fenpay_engine(wechat: Simulator) -> Iterator[Engine]:
    """An engine that talks to `wechat`, with a ledger in memory."""
    from .. import Engine

    with Engine(wechat.config()) as engine:
        yield engine
