"""Fenpay: the WeChat Pay engine that a merchant's backend embeds.

    import fenpay

    with fenpay.Engine("fenpay.json") as engine:
        order = engine.order.place(out_trade_no="ORDER-1", kind="native", total=8800, description="tea")

`help(engine.order)` shows a group of operations, `help(engine.order.place)` one of them.
"""

from __future__ import annotations

from . import _kinds
from ._engine import Engine, Receipt
from ._error import FenpayError
from ._kinds import *
from ._verbs import about, v2, v3

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, List

    from . import _records
    from ._async import AsyncEngine
    from ._records import *

__all__ = ["AsyncEngine", "Engine", "FenpayError", "Receipt", "about", "v2", "v3"]
__all__ += _kinds.__all__
if TYPE_CHECKING:
    __all__ += _records.__all__

__version__: str = about.version()["version"]


def __getattr__(name: str) -> Any:
    """`AsyncEngine` and the records' types, which few programs need as objects, are read when asked for."""
    if name == "AsyncEngine":
        from ._async import AsyncEngine

        globals()[name] = AsyncEngine
        return AsyncEngine
    if not name.startswith("_"):
        from . import _records

        if name in _records.__all__:
            globals()[name] = getattr(_records, name)
            return globals()[name]
    raise AttributeError(f"module 'fenpay' has no attribute {name!r}")


def __dir__() -> List[str]:
    from . import _records

    return sorted({*globals(), "AsyncEngine", *_records.__all__})
