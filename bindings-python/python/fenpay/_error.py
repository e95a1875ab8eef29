"""The exception that every failed operation raises."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, List, Optional, Tuple

    from ._records import HttpReply, Problem


class FenpayError(Exception):
    """An operation failed. `advice` says what may be done next; `"query"` means that the outcome is unknown."""

    status: int
    """The kind's number, the same in every language."""
    kind: str
    """What went wrong: `Input`, `Timeout`, `Rejected`, …"""
    advice: str
    """`never`, `same`, `later` or `query`."""
    op: str
    """The operation."""
    field: Optional[str]
    """The field that caused it: `total`, `merchants[0].v2.key`."""
    text: str
    """What happened."""
    code: Optional[str]
    """WeChat Pay's own code: `ORDERPAID`."""
    wechat_message: Optional[str]
    """WeChat Pay's own words."""
    request_id: Optional[str]
    """WeChat Pay's Request-ID."""
    authentic: bool
    """Whether its words came under a signature that was verified."""
    problems: List[Problem]
    """Everything that is wrong with a configuration."""
    reply: Optional[HttpReply]
    """The exact answer to send, if a notice was refused."""

    def __init__(self, status: int, body: Dict[str, Any]) -> None:
        super().__init__(_told(body))
        self._body = body
        self.status = status
        self.kind = body["kind"]
        self.advice = body["advice"]
        self.op = body["op"]
        self.field = body["field"]
        self.text = body["text"]
        self.code = body["code"]
        self.wechat_message = body["message"]
        self.request_id = body["request_id"]
        self.authentic = body["authentic"]
        self.problems = body["problems"]
        self.reply = body.get("reply")

    def __reduce__(self) -> Tuple[Callable[..., FenpayError], Tuple[int, Dict[str, Any]]]:
        return failure, (self.status, self._body)


def failure(status: int, body: Dict[str, Any]) -> FenpayError:
    """The exception for a failed reply."""
    from ._kinds import BY_STATUS

    return BY_STATUS.get(status, FenpayError)(status, body)


def _told(body: Dict[str, Any]) -> str:
    parts = [body["op"], body["field"], body["text"]]
    if body["problems"]:
        parts = [body["op"], "the configuration cannot be used"]
    told = ": ".join(part for part in parts if part)
    words = " ".join(word for word in (body["code"], body["message"]) if word)
    told += f"; WeChat Pay says {words}" if words else ""
    told += f" (advice: {body['advice']})"
    for problem in body["problems"]:
        told += f"\n- {problem['field']}: {problem['text']}"
    return told
