"""Notices as an ASGI application."""

from __future__ import annotations

import asyncio
import inspect
from typing import TYPE_CHECKING, Any, Dict, Optional

from ._body import LIMIT, BodyTaken, answered, given, length, too_large, wrong_method

if TYPE_CHECKING:
    from typing import Awaitable, Callable, Union

    from .._async import AsyncEngine
    from .._engine import Engine, Receipt
    from .._records import HttpReply
    from .._typing import Headers

    AnyEngine = Union[Engine, AsyncEngine]
    Then = Callable[[Receipt], Any]
    Receive = Callable[[], Awaitable[Any]]
    Send = Callable[[Any], Awaitable[None]]
    Application = Callable[[Any, Receive, Send], Awaitable[None]]

PATIENCE_S = 10.0
"""How long the next part of a body may take. A body that a middleware read never comes."""


def notices(engine: Union[AnyEngine, Callable[[], AnyEngine]], then: Optional[Then] = None) -> Application:
    """An ASGI application that takes notices: `application = notices(engine)`.

    The loop never waits: an `AsyncEngine` is awaited, an `Engine` and a `then` that is no coroutine
    function run in the loop's threads.
    """

    async def application(scope: Any, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise RuntimeError(f"notices come over HTTP, not over {scope['type']}")
        reply = await _reply(scope, receive)
        if reply is None:
            return
        body = reply["body"].encode()
        headers = {**reply["headers"], "content-length": str(len(body))}
        raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
        await send({"type": "http.response.start", "status": reply["status"], "headers": raw})
        await send({"type": "http.response.body", "body": body})

    async def _reply(scope: Any, receive: Receive) -> Optional[HttpReply]:
        if scope["method"] != "POST":
            return wrong_method()
        announced = length(_header(scope, b"content-length"))
        if announced is not None and announced > LIMIT:
            return too_large()
        body = await read(receive)
        if body is None:
            return None
        if announced and not body:
            raise BodyTaken
        return too_large() if len(body) > LIMIT else await take(given(engine), body, scope["headers"], then)

    return application


async def read(receive: Receive) -> Optional[bytes]:
    """The body, or the beginning of one that is too large; nothing if nobody waits for an answer."""
    body = b""
    while len(body) <= LIMIT:
        try:
            message: Dict[str, Any] = await asyncio.wait_for(receive(), PATIENCE_S)
        except asyncio.TimeoutError:
            raise BodyTaken from None
        if message["type"] != "http.request":
            return None
        body += message.get("body", b"")
        if not message.get("more_body"):
            break
    return body


async def take(engine: Any, body: bytes, headers: Headers, then: Optional[Then]) -> HttpReply:
    """Has a notice taken without the loop waiting."""
    loop = asyncio.get_running_loop()
    if inspect.iscoroutinefunction(engine.receive):
        receipt: Receipt = await engine.receive(body, headers)
    else:
        receipt = await loop.run_in_executor(None, engine.receive, body, headers)
    if then is not None and inspect.iscoroutinefunction(then):
        own: Optional[HttpReply] = await then(receipt)
        return own or receipt.reply
    if then is not None:
        return await loop.run_in_executor(None, answered, receipt, then)
    return receipt.reply


def _header(scope: Any, wanted: bytes) -> Optional[str]:
    for name, value in scope["headers"]:
        if name.lower() == wanted:
            text: str = value.decode("latin-1")
            return text
    return None
