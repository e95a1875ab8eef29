"""What all adapters share: how much is read, and what is said when there is nothing to read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

if TYPE_CHECKING:
    from typing import Callable

    from .._engine import Receipt
    from .._records import HttpReply

    Then = Callable[[Receipt], Optional[HttpReply]]

LIMIT = 256 * 1024
"""The largest notice that is read, in bytes: as large as the engine takes."""


class BodyTaken(RuntimeError):
    """The body was read before the adapter could: only the bytes that arrived can be verified."""

    def __init__(self) -> None:
        super().__init__(
            "the notice's body was read before Fenpay could: its signature can only be verified over "
            "the exact bytes that arrived. Let no middleware, form parser or logger read the body of "
            "this path, or put the adapter in front of it."
        )


def given(engine: Any) -> Any:
    """The engine, or what the function for it gives."""
    return engine() if callable(engine) else engine


def length(text: Optional[str]) -> Optional[int]:
    """What a Content-Length says; nothing if it says nothing that can be understood."""
    if not (text and text.isascii() and text.isdigit()):
        return None
    return int(text) if len(text) < 19 else LIMIT + 1


def answered(receipt: Receipt, then: Optional[Callable[[Receipt], Any]]) -> HttpReply:
    """The answer to send."""
    own: Optional[HttpReply] = then(receipt) if then else None
    return own or receipt.reply


def refused(status: int, body: str, **headers: str) -> HttpReply:
    """An answer to what is no notice at all."""
    return {"status": status, "headers": {"content-type": "text/plain", **headers}, "body": body}


def wrong_method() -> HttpReply:
    """Notices are posted."""
    return refused(405, "notices are posted", allow="POST")


def too_large() -> HttpReply:
    """No notice is so large."""
    return refused(413, "larger than a notice can be")
