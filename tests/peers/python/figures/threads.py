"""What eight threads do in the time in which one does it: whether the interpreter is let go meanwhile.

The same calls as in `order_v3.py` and `notice_v3.py`, the same number of them by one thread and by eight, in
turns; medians. As many cores as the machine has is the most that there can be.
"""

import os
import time
from concurrent.futures import ThreadPoolExecutor
from statistics import median

from figures import notice_v3, order_v3
from figures.rounds import ratio

THREADS, CALLS, ROUNDS = 8, 240, 15


class Gain:
    """How much a work gains from eight threads."""

    def __init__(self, work):
        self.work = work
        self.times = {1: [], THREADS: []}

    def round(self, pool: ThreadPoolExecutor) -> None:
        for threads, times in self.times.items():
            start = time.perf_counter()
            list(pool.map(self.each, [CALLS // threads] * threads))
            times.append(time.perf_counter() - start)

    def each(self, calls: int) -> None:
        for _ in range(calls):
            self.work()

    def times_as_much(self) -> float:
        return median(self.times[1]) / median(self.times[THREADS])


def gains(works: dict, rounds: int) -> dict[str, float]:
    measured = {name: Gain(work) for name, work in works.items()}
    with ThreadPoolExecutor(THREADS) as pool:
        for _ in range(rounds):
            for gain in measured.values():
                gain.round(pool)
    return {name: gain.times_as_much() for name, gain in measured.items()}


def check() -> None:
    """Eight threads do what one does: each call is held to what it claims by its own module."""
    assert gains({"ours": order_v3.Fenpay().prepare}, 1)["ours"] > 0


def figures():
    cores = len(os.sched_getaffinity(0))
    works = {
        "sign": order_v3.Fenpay().prepare,
        "notice": notice_v3.Fenpay().receive,
        "their sign": order_v3.Wechatpayv3().pay,
        "their notice": notice_v3.Wechatpayv3().callback,
    }
    times = gains(works, ROUNDS)
    for name, what in (("sign", "building signed orders of v3"), ("notice", "verifying and decrypting notices of v3")):
        also = f"wechatpayv3 gains {times[f'their {name}']:.1f} times"
        yield ratio(f"{what}: {THREADS} threads on {cores} cores", "one thread of ours", times[name], 0.8 * cores, also)
