"""The first minute with the wheel on a platform: a payment over TLS with the simulator that it brings."""

import platform
import sys

import fenpay
from fenpay.testing import Simulator

with Simulator(tls=True) as simulator, fenpay.Engine(simulator.config(ledger=sys.argv[1])) as engine:
    engine.order.place(out_trade_no="FIRST-1", kind="native", total=1, description="tea")
    simulator.pay("FIRST-1")
    engine.order.query(out_trade_no="FIRST-1")
    events = engine.event.take()["events"]
    assert [(event["kind"], event["number"]) for event in events] == [("payment.paid", "FIRST-1")], events

switch = getattr(sys, "_is_gil_enabled", lambda: True)
print(
    f"first.py: fenpay {fenpay.__version__} took a payment on {platform.machine()},"
    f" Python {platform.python_version()}{'' if switch() else ' without the lock'}"
)
