"""The wheel as a package: what it costs, what it says of itself, and a README whose samples run."""

import importlib.metadata
import os
import pathlib
import re
import subprocess
import sys

import fenpay
import pytest
from conftest import PROJECT

README = PROJECT / "bindings-python" / "README.md"
PACKAGE = pathlib.Path(fenpay.__file__).parent
MIB = 1 << 20


def test_the_tests_run_against_the_installed_wheel():
    assert PROJECT / "bindings-python" not in PACKAGE.parents
    assert "site-packages" in PACKAGE.parts
    assert not list((PROJECT / "bindings-python" / "python").rglob("*.so"))


def imported(modules):
    """How long it takes to import modules, the best of several runs, in ms; and what came with them."""
    best, names = 1e9, set()
    for _ in range(10):
        command = [sys.executable, "-X", "importtime", "-c", f"import {modules}"]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stderr
        lines = [line.split("|") for line in told.splitlines() if "|" in line and "cumulative" not in line]
        times = {line[2].rstrip()[1:]: int(line[1]) for line in lines}
        best = min(best, times["fenpay"] / 1000)
        names = {name.strip() for name in times}
    return best, names


def test_an_import_takes_less_than_30_ms_and_reads_only_what_is_used(capsys):
    best, names = imported("fenpay")
    with capsys.disabled():
        print(f"\nimport fenpay: {best:.1f} ms")
    assert best < 30
    for later in ("fenpay._raw_v2", "fenpay._raw_v3", "fenpay._async", "fenpay.testing", "asyncio", "json", "ssl", "socket"):
        assert later not in names


def test_the_package_is_no_larger_than_it_was_said_to_be(capsys):
    size = sum(path.stat().st_size for path in PACKAGE.rglob("*") if "__pycache__" not in path.parts)
    with capsys.disabled():
        print(f"\ninstalled: {size / MIB:.1f} MiB")
    # The simulator and the drivers of PostgreSQL and MySQL are in it.
    assert size < 19 * MIB
    [wheel] = (PROJECT / "target" / "packages").glob("fenpay-*.whl")
    assert wheel.stat().st_size < 8 * MIB


def test_the_metadata_is_complete():
    about = importlib.metadata.metadata("fenpay")
    assert about["Version"] == fenpay.__version__
    assert about["License-Expression"] == "MIT OR Apache-2.0"
    assert about["Requires-Python"] == ">=3.9"
    assert importlib.metadata.requires("fenpay") is None
    assert "Typing :: Typed" in about.get_all("Classifier")
    assert "# fenpay for Python" in (about.get_payload() or about["Description"])
    files = [str(file) for file in importlib.metadata.files("fenpay")]
    assert any(file.endswith(".cyclonedx.json") for file in files)
    assert not [file for file in files if "test_" in file]
    assert {"fenpay/licences/LICENSE-MIT", "fenpay/licences/LICENSE-APACHE"} <= set(files)
    contained = (PACKAGE / "licences" / "THIRD-PARTY.txt").read_text("utf-8")
    assert "pyo3 v" in contained and "AWS-LC" in contained and "==== " in contained
    assert (PACKAGE / "_native.abi3.so").exists() or os.name == "nt"


def samples():
    """The README's samples, by the words that stand before each: their languages are python."""
    text = README.read_text("utf-8")
    return re.findall(r"^```python\n(.*?)^```", text, re.M | re.S)


@pytest.mark.parametrize("place", range(len(samples())))
def test_a_sample_of_the_readme_runs(place, wechat, fenpay_engine, tmp_path, monkeypatch):
    """A sample runs as it stands; what it needs of a shop is there: a file, a framework's app, a page."""
    import json

    monkeypatch.chdir(tmp_path)
    pathlib.Path("fenpay.json").write_text(json.dumps(wechat.config(ledger="memory:")), "utf-8")
    names = {"wechat": wechat, "fenpay_engine": fenpay_engine, "ship": print, "show": print, "__name__": "sample"}
    sample = samples()[place]
    if "from flask" in sample:
        pytest.importorskip("flask")
    if "from fastapi" in sample:
        pytest.importorskip("fastapi")
    exec(compile(sample, f"README.md, sample {place + 1}", "exec"), names)
    for name, thing in list(names.items()):
        if name.startswith("test_"):
            thing(*(names[wanted] for wanted in thing.__code__.co_varnames[: thing.__code__.co_argcount]))
    for engine in names.values():
        if isinstance(engine, fenpay.Engine) and engine is not fenpay_engine:
            engine.close()


def test_the_readme_has_samples():
    assert len(samples()) >= 5
