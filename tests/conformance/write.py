"""Writes hostile.json and flows.json anew; with --check, says whether they are what would be written.

    python3 tests/conformance/write.py [--check]

It needs Python 3.10 and openssl. Signatures are made with them, so that nothing here was made by what is tested.
"""

import json
import sys
from pathlib import Path

import flows
import hostile

HERE = Path(__file__).parent


def text(data) -> str:
    """Data as the files hold them: what does not fit on a line is indented."""
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def main() -> int:
    stale = []
    for name, data in {"hostile.json": hostile.cases(), "flows.json": flows.flows()}.items():
        path = HERE / name
        if path.read_text() != text(data):
            stale.append(name)
            if "--check" not in sys.argv:
                path.write_text(text(data))
    if stale:
        print("stale" if "--check" in sys.argv else "written anew:", *stale)
    return 1 if stale and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
