"""Taking times in turns, so that a busy machine meets all sides alike."""

import json
import time
from collections.abc import Callable

ROUNDS = 60
ROUND_S = 0.004


def best(works: dict[str, Callable[[], object]], rounds: int = ROUNDS) -> dict[str, float]:
    """The best time of each work in seconds: A B A B …, each round some milliseconds long."""
    repeats = {name: max(1, round(ROUND_S / _once(work))) for name, work in works.items()}
    times = dict.fromkeys(works, float("inf"))
    for _ in range(rounds):
        for name, work in works.items():
            times[name] = min(times[name], _each(work, repeats[name]))
    return times


def _once(work: Callable[[], object]) -> float:
    return min(_each(work, 20) for _ in range(5))


def _each(work: Callable[[], object], repeats: int) -> float:
    # A loop without a counter of its own: what is called is nearly all that is timed.
    turns = [None] * repeats
    start = time.perf_counter()
    for _ in turns:
        work()
    return (time.perf_counter() - start) / repeats


def ratio(what: str, against: str, measured: float, goal: float | None, also: str = "") -> str:
    """A figure: so many times faster or cheaper than the other side."""
    return _line(what, against, {"times": measured, "at_least": goal, "also": also})


def limit(what: str, measured: float, unit: str, most: float, also: str = "") -> str:
    """A figure of this machine and this run: at most so much."""
    return _line(what, "", {"measured": measured, "unit": unit, "at_most": most, "also": also})


def _line(what: str, against: str, figure: dict[str, object]) -> str:
    return json.dumps({"language": "Python", "what": what, "against": against, **figure}, ensure_ascii=False)
