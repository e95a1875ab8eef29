"""Notices as an endpoint of Starlette and FastAPI."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from ._body import LIMIT, BodyTaken, given, length, too_large, wrong_method
from .asgi import take

if TYPE_CHECKING:
    from typing import Awaitable, Callable, Union

    from .._records import HttpReply
    from .asgi import AnyEngine, Then


def notices(
    engine: Union[AnyEngine, Callable[[], AnyEngine]], then: Optional[Then] = None
) -> Callable[[Request], Awaitable[Response]]:
    """An endpoint that takes notices: `app.router.add_route("/wechat/notice", notices(engine), ["POST"])`.

    The loop never waits: an `AsyncEngine` is awaited, an `Engine` runs in the loop's threads.
    """

    async def endpoint(request: Request) -> Response:
        reply = await _reply(request)
        return Response(reply["body"].encode(), reply["status"], reply["headers"])

    async def _reply(request: Request) -> HttpReply:
        if request.method != "POST":
            return wrong_method()
        announced = length(request.headers.get("content-length"))
        if announced is not None and announced > LIMIT:
            return too_large()
        body = await _read(request)
        if announced and not body:
            raise BodyTaken
        if len(body) > LIMIT:
            return too_large()
        return await take(given(engine), body, request.headers.raw, then)

    return endpoint


async def _read(request: Request) -> bytes:
    body = b""
    try:
        async for part in request.stream():
            body += part
            if len(body) > LIMIT:
                break
    except ClientDisconnect:
        return b""
    except RuntimeError as error:
        raise BodyTaken from error
    return body
