"""Which of a notice's headers go to the engine."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, List


def signed(headers: Any) -> Any:
    """WeChat Pay's own headers, under which a notice of version 3 is signed: by name, every value that came.

    A header that came twice stays two, which the engine refuses; what makes one of both, as WSGI's servers
    do, makes one that does not verify. What is neither a mapping nor pairs goes on as it is, and the
    engine says that it is not headers.
    """
    if headers is None:
        return None
    kept: Dict[str, List[Any]] = {}
    try:
        for name, value in headers.items() if hasattr(headers, "items") else headers:
            name = _text(name)
            if isinstance(name, str) and name[:10].lower() == "wechatpay-":
                values = value if isinstance(value, (list, tuple)) else (value,)
                kept.setdefault(name.lower(), []).extend(map(_text, values))
    except (TypeError, ValueError):
        return headers
    return kept


def _text(given: Any) -> Any:
    """What HTTP's bytes are as text."""
    return given.decode("latin-1") if isinstance(given, bytes) else given
