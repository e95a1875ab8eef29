"""Whole payments over loopback TLS, in processor time of the client's process.

A payment: place a Native order, verify (and record) the notice of its payment, query the order. Each
side is a process of its own (`payer.py`), which keeps its connection; they take turns. The simulator is
another process, and the payer pays while no clock runs. Everything is signed with MD5.

wechatpy: `order.create`, `parse_payment_result`, `order.query`. It keeps no ledger, makes nothing
durable, and leaves the signatures of answers unverified, as it does for those who do not ask.
fenpay: `order.place`, `receive`, `order.query`, which record everything, in memory or in SQLite on disk:
the intent, the answer and the payment, each durable before the next step. What three durable rows take of
bare SQLite, under the same settings, is measured beside it, because the disk's part cannot be less.
"""

import json
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from conftest import PROGRAM

from figures.rounds import ratio

SIDES = ("wechatpy", "memory", "sqlite", "rows")
ROUNDS, PAYMENTS = 8, 15


class Payer:
    """A side at work in a process of its own."""

    def __init__(self, stack: ExitStack, side: str, simulator: str, folder: str):
        program = [sys.executable, "-m", "figures.payer", side, folder]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        self.process = stack.enter_context(subprocess.Popen(program, **pipes))
        self.say(simulator)

    def say(self, line: str) -> str:
        self.process.stdin.write(line.strip() + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        assert answer, "a payer ended too early"
        return answer

    def pay(self, payments: int) -> float:
        """The processor time of one payment in seconds."""
        return float(self.say(str(payments))) / payments


def run(rounds: int, payments: int) -> dict[str, float]:
    """The least processor time of a payment, by side."""
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        held = [PROGRAM, "--hold-notices"]
        simulator = stack.enter_context(subprocess.Popen(held, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True))
        printed = simulator.stdout.readline()
        payers = {side: Payer(stack, side, printed, str(Path(folder, side))) for side in SIDES}
        times = dict.fromkeys(SIDES, float("inf"))
        for _ in range(rounds):
            for side, payer in payers.items():
                times[side] = min(times[side], payer.pay(payments))
        return times


def check() -> None:
    """Every side brings payments to their end; `payer.py` holds it to that at each step."""
    assert json.dumps(run(1, 2))


def figures():
    times = run(ROUNDS, PAYMENTS)
    alone = f"three durable rows of bare SQLite take {times['rows'] / times['sqlite']:.0%} of that time"
    for side, ledger, also in (("memory", "in memory", ""), ("sqlite", "in SQLite on disk", alone)):
        what = f"processor time of a whole payment over TLS, recorded in a ledger {ledger}"
        yield ratio(what, "wechatpy 1.8.18, which records nothing", times["wechatpy"] / times[side], 3, also)
