"""Types that stand in signatures only; nothing reads this module at run time."""

from __future__ import annotations

from os import PathLike
from typing import Any, Callable, Dict, Union

Blob = Union[bytes, bytearray, memoryview]
"""Exact bytes. What can be changed is copied before the engine reads it."""

Call = Callable[..., Any]
"""An operation's name, its parameters and its exact bytes in; what it gives out."""

Config = Union[Dict[str, Any], str, "PathLike[str]"]
"""A configuration, or the path of its JSON file."""
