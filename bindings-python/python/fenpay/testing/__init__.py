"""A WeChat Pay inside your test process: it takes orders, lets a pretend payer act, notifies, and misbehaves.

    from fenpay.testing import Simulator

    with Simulator() as wechat, fenpay.Engine(wechat.config()) as engine:
        engine.order.place(out_trade_no="TEA-0001", kind="native", total=8800, description="tea")
        wechat.pay("TEA-0001")
        [notice] = wechat.take_notices()
        assert engine.receive(notice.body, notice.headers).outcome["outcome"] == "paid"

With pytest the fixtures `wechat` and `fenpay_engine` are there by themselves.
"""

from __future__ import annotations

from ._notices import Delivery, Notice
from ._simulator import Simulator

__all__ = ["Delivery", "Notice", "Simulator"]
