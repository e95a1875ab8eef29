"""The package's types: clean under three checkers, true at run time, and strict with a shop's mistakes."""

import json
import pathlib
import re
import shutil
import subprocess
import sys

import fenpay
import pytest

TYPED = pathlib.Path(__file__).parent / "typed"
PACKAGE = pathlib.Path(fenpay.__file__).parent
# Frameworks without types of their own, or whose types are not ours to answer for.
MYPY = """
[mypy]
strict = True
strict_equality = True
warn_unreachable = True
cache_dir = {cache}
[mypy-django.*]
ignore_errors = True
"""

# Aliases and modules that only type checkers read; records are read when asked for; Django wants settings.
ALLOWED = [
    r"fenpay\._typing(\..*)?",
    r"fenpay\.__all__",
    r"fenpay\.adapters\..*\.(AnyEngine|Application|Receive|Send|Then)",
    r"fenpay\.adapters\.django(\..*)?",
    r"fenpay\.testing\._simulator\.(Act|Dialects|FaultKind|PayoutEnd|RefundEnd|V3Keys)",
]

def run(*command, cwd):
    return subprocess.run([sys.executable, "-m", *command], cwd=cwd, capture_output=True, text=True)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """An empty folder with the samples in it."""
    folder = tmp_path_factory.mktemp("typed")
    for sample in TYPED.glob("*.py"):
        shutil.copy(sample, folder)
    (folder / "mypy.ini").write_text(MYPY.format(cache=folder / "cache"))
    (folder / "pyrightconfig.json").write_text(
        json.dumps({"typeCheckingMode": "strict", "pythonVersion": "3.9", "include": ["right.py", "wrong.py"]})
    )
    return folder


@pytest.fixture(scope="module")
def pyright(folder):
    """What pyright (as basedpyright bundles it) finds in the samples, by file."""
    done = run("basedpyright", "--outputjson", "--pythonpath", sys.executable, cwd=folder)
    found = json.loads(done.stdout)["generalDiagnostics"]
    by_file = {"right.py": {}, "wrong.py": {}}
    for one in found:
        if one["severity"] == "error":
            by_file[pathlib.Path(one["file"]).name][one["range"]["start"]["line"] + 1] = one["message"]
    return by_file


def mistakes():
    lines = (TYPED / "wrong.py").read_text().splitlines()
    return [number for number, line in enumerate(lines, 1) if line.endswith("# wrong")]


def test_mypy_understands_a_right_shop_and_the_package_itself(folder):
    for checked in (["right.py"], ["-p", "fenpay"]):
        done = run("mypy", "--python-version", "3.10", *checked, cwd=folder)
        assert done.returncode == 0, done.stdout + done.stderr


def test_mypy_finds_every_mistake_and_no_other(folder):
    done = run("mypy", "wrong.py", "--no-pretty", cwd=folder)
    found = {int(line) for line in re.findall(r"^wrong\.py:(\d+): error", done.stdout, re.M)}
    assert sorted(found) == mistakes(), done.stdout


def test_pyright_understands_a_right_shop(pyright):
    assert pyright["right.py"] == {}


def test_pyright_finds_every_mistake_and_no_other(pyright):
    assert sorted(pyright["wrong.py"]) == mistakes(), pyright["wrong.py"]


def test_the_types_are_what_the_package_is(folder):
    allowed = folder / "allowed.txt"
    allowed.write_text("\n".join(ALLOWED))
    done = run(
        "mypy.stubtest", "fenpay", "--allowlist", str(allowed), "--ignore-unused-allowlist", "--mypy-config-file", "mypy.ini",
        cwd=folder,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_package_says_that_it_is_typed():
    assert (PACKAGE / "py.typed").exists()
