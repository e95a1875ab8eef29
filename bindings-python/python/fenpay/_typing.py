"""Types that stand in signatures only; nothing reads this module at run time."""

from __future__ import annotations

from os import PathLike
from typing import Any, Callable, Dict, Iterable, List, Mapping, Tuple, Union

Blob = Union[bytes, bytearray, memoryview]
"""Exact bytes. What can be changed is copied before the engine reads it."""

Headers = Union[
    Mapping[str, str],
    Mapping[str, List[str]],
    Mapping[str, Union[str, List[str]]],
    Iterable[Tuple[str, str]],
    Iterable[Tuple[bytes, bytes]],
]
"""A notice's HTTP headers: by name, with a list for one that came more than once, or as pairs."""

Call = Callable[..., Any]
"""An operation's name, its parameters and its exact bytes in; what it gives out."""

Config = Union[Dict[str, Any], str, "PathLike[str]"]
"""A configuration, or the path of its JSON file."""
