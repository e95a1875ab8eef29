"""What a call that does nothing costs beyond a native function that does nothing.

`about.version` goes the whole way (the printed method, the table of verbs, the check of parameters, a
reply as a dict); the empty function is one of pyo3's own making, with the same three arguments.
"""

import fenpay
from empty import nothing

from figures.rounds import best, limit


def version():
    return fenpay.about.version()


def empty():
    return nothing("about.version", None, None)


def check() -> None:
    assert version() == {"version": fenpay.__version__}
    assert empty() is None


def figures():
    times = best({"version": version, "empty": empty})
    over = (times["version"] - times["empty"]) * 1e6
    yield limit("a call that does nothing (`about.version`) beyond an empty pyo3 function", over, "µs", 1)
