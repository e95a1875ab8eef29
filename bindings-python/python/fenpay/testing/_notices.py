"""Notices that wait to be handed to the app under test."""

from __future__ import annotations

from typing import Any, Dict, NamedTuple, Tuple


class Notice(NamedTuple):
    """A notice as WeChat Pay would post it."""

    id: int
    """The simulator's number of it: `Simulator.answer` and `Simulator.resend` take it."""
    url: str
    """Where it would go: the order's `notify_url`."""
    headers: Dict[str, str]
    """Its headers."""
    body: bytes
    """Its exact body."""
    attempt: int
    """How often it was sent, this time included."""


class Delivery(NamedTuple):
    """A notice that was handed over, and what the app answered."""

    notice: Notice
    """The notice."""
    status: int
    """The app's HTTP status."""
    body: str
    """The app's answer."""

    @property
    def acknowledged(self) -> bool:
        """Whether the app said that it took the notice. If it did not, the notice comes again."""
        if self.notice.body.startswith(b"<"):
            return self.status == 200 and "SUCCESS" in self.body
        return self.status in (200, 204)


def answer_of(given: Any) -> Tuple[int, str]:
    """The status and the body of what a test client gave: a response of any framework, or a pair."""
    if isinstance(given, tuple) and len(given) == 2:
        status, body = given
    elif isinstance(given, dict):
        status, body = given["status"], given["body"]
    else:
        status = next((getattr(given, name) for name in ("status_code", "status") if hasattr(given, name)), None)
        body = next((getattr(given, name) for name in ("content", "data", "body", "text") if hasattr(given, name)), None)
    if isinstance(status, str):
        status = status.split(" ")[0]
    if isinstance(body, (bytes, bytearray)):
        body = bytes(body).decode("utf-8", "replace")
    if status is None or not isinstance(body, str):
        raise TypeError(f"give the app's response, or (status, body), not {type(given).__name__}")
    return int(status), body
