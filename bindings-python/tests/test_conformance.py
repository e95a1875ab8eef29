"""The truth that all languages share: tests/conformance, whose README says how it is read."""

import base64
import copy
import json

import fenpay
import pytest
from conftest import PROJECT
from fenpay import _native
from fenpay.testing import Simulator

DATA = PROJECT / "tests" / "conformance"


def read(name):
    return json.loads((DATA / name).read_text("utf-8"))


class Outcome:
    """What a case or a step did: a result with its bytes, or an error's data."""

    def __init__(self, do):
        self.file, self.failed = None, False
        try:
            self.value = do()
            if isinstance(self.value, dict):
                self.file = self.value.pop("blob", None)
        except fenpay.FenpayError as error:
            self.value, self.failed = data(error), True

    def differs(self, case):
        """What is not as the case says; nothing if all of it is."""
        if self.failed != ("fails" in case):
            return f"fails: {self.value['text']}" if self.failed else "does not fail"
        if self.failed:
            return difference(case["fails"], self.value)
        file = exact(case, "file")
        if file is not None and file != self.file:
            return "gives other bytes"
        return difference(case["gives"], self.value) if "gives" in case else None


def data(error):
    """An error as the data that it was made of."""
    names = ("kind", "advice", "op", "field", "text", "code", "request_id", "authentic", "problems")
    told = {name: getattr(error, name) for name in names}
    return {**told, "message": error.wechat_message, "reply": error.reply}


def difference(expected, found, path="result"):
    """Where something is missing from what was found; nothing if all of it is there."""
    if expected == "$any":
        return None if found is not None else f"{path}: nothing"
    if isinstance(expected, dict):
        if not isinstance(found, dict):
            return f"{path}: no object"
        inner = (difference(value, found.get(name), f"{path}.{name}") for name, value in expected.items())
        return next(filter(None, inner), None)
    if isinstance(expected, list):
        if not isinstance(found, list) or len(expected) != len(found):
            return f"{path}: another list"
        inner = (difference(one, other, f"{path}[{at}]") for at, (one, other) in enumerate(zip(expected, found)))
        return next(filter(None, inner), None)
    same = type(expected) is type(found) and expected == found
    return None if same else f"{path}: {found!r} in place of {expected!r}"


def exact(case, name):
    """Exact bytes of a case: as text, or in base64."""
    if f"{name}_base64" in case:
        return base64.b64decode(case[f"{name}_base64"])
    return case[name].encode() if name in case else None


def done(engine, case):
    """Does a case of the vectors or of the hostile ones."""
    if "open" in case:
        return Outcome(lambda: fenpay.Engine(case["open"]).close())
    call = engine.call if case.get("engine") else _native.tool
    return Outcome(lambda: call(case["op"], case.get("params", {}), exact(case, "blob")))


def walk(flow, wechat, engine):
    """Does the steps of a flow; gives each with what it did, up to the first that is not as it says."""
    kept, walked = {}, []
    for number, step in enumerate(flow["steps"], 1):
        keep = step.get("keep", {})
        step = substituted({name: value for name, value in step.items() if name != "keep"}, kept)
        if "call" in step:
            outcome = Outcome(lambda: engine.call(step["call"], step.get("params", {}), exact(step, "blob")))
        else:
            outcome = Outcome(lambda: wechat.control(step["wechat"], step.get("body", {})))
        name = f"{flow['name']}, step {number}"
        walked.append((name, step, outcome))
        if outcome.differs(step):
            break
        kept.update({known: at(path, outcome.value) for known, path in keep.items()})
    return walked


def substituted(value, kept):
    if isinstance(value, str) and value.startswith("$") and value != "$any":
        return kept[value[1:]]
    if isinstance(value, dict):
        return {name: substituted(inner, kept) for name, inner in value.items()}
    if isinstance(value, list):
        return [substituted(inner, kept) for inner in value]
    return value


def at(path, found):
    for part in path.split("."):
        found = found[int(part)] if isinstance(found, list) else found[part]
    return found


@pytest.fixture(scope="module")
def run():
    """Everything, done once: each case or step with its name and what it did; and the counts."""
    vectors, hostile, flows = read("vectors.json"), read("hostile.json"), read("flows.json")
    wechat = Simulator.__new__(Simulator)
    wechat._native = _native.Simulator(flows["settings"])
    with wechat:
        with fenpay.Engine(wechat.config()) as engine:
            everything = [(case["name"], case, done(engine, case)) for case in vectors + hostile]
        for flow in flows["flows"]:
            wechat.clear_faults()
            with fenpay.Engine(wechat.config(), **flow.get("config", {})) as engine:
                everything += walk(flow, wechat, engine)
    steps = sum(len(flow["steps"]) for flow in flows["flows"])
    told = f"{len(vectors)} vectors, {len(hostile)} hostile, {len(flows['flows'])} flows ({steps} steps)"
    return everything, told


def test_vectors_hostile_input_and_flows_are_what_they_are_in_every_language(run, capsys):
    everything, told = run
    with capsys.disabled():
        print(f"\nconformance: {told}")
    found = [f"{name}: {outcome.differs(case)}" for name, case, outcome in everything if outcome.differs(case)]
    assert not found, "\n".join(found)


def test_the_loop_finds_every_change_of_what_is_expected(run):
    changes = 0
    for name, case, outcome in run[0]:
        for change in changed(case):
            changes += 1
            assert outcome.differs(change), f"{name}: {change} passed"
    assert changes > 1000


def changed(case):
    """A case with one thing changed that it expects, and with success and failure exchanged."""
    for part in ("gives", "fails"):
        if part in case:
            change = copy.deepcopy(case)
            if spoil(change, part):
                yield change
    for part in ("file", "file_base64"):
        if part in case:
            yield {**case, part: base64.b64encode(exact(case, "file") + b"x").decode() if "64" in part else case[part] + "x"}
    if "fails" in case:
        yield {name: value for name, value in case.items() if name != "fails"}
    else:
        yield {**case, "fails": {}}


def spoil(container, place):
    """Changes the first leaf; gives whether there is one."""
    value = container[place]
    if isinstance(value, (dict, list)):
        return any(spoil(value, inner) for inner in (value if isinstance(value, dict) else range(len(value))))
    if value == "$any":
        container[place] = "x"
    elif isinstance(value, bool):
        container[place] = not value
    elif value is None:
        container[place] = "x"
    else:
        container[place] = value + ("x" if isinstance(value, str) else 1)
    return True
