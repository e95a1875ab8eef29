"""Notices as a Django view."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, Optional

from django.http import HttpRequest, HttpResponse, RawPostDataException

from ._body import LIMIT, BodyTaken, answered, given, length, too_large, wrong_method
from .asgi import take

if TYPE_CHECKING:
    from typing import Callable, Union

    from .._records import HttpReply
    from .asgi import AnyEngine, Then


def notices(
    engine: Union[AnyEngine, Callable[[], Any]], then: Optional[Then] = None
) -> Callable[[HttpRequest], Any]:
    """A view that takes notices: `path("wechat/notice", notices(engine))`.

    It is exempt from Django's CSRF check, because the notice's own signature decides. With an
    `AsyncEngine` it is an asynchronous view; a function that gives an engine must give an `Engine`.
    """

    def view(request: HttpRequest) -> HttpResponse:
        body, reply = _read(request)
        return _response(reply or answered(given(engine).receive(body, request.headers), then))

    async def asynchronous(request: HttpRequest) -> HttpResponse:
        body, reply = _read(request)
        return _response(reply or await take(given(engine), body, request.headers, then))

    chosen = asynchronous if inspect.iscoroutinefunction(getattr(engine, "receive", None)) else view
    # What Django's decorator does; before Django 5 it makes an asynchronous view a plain one.
    setattr(chosen, "csrf_exempt", True)
    return chosen


def _read(request: HttpRequest) -> tuple[bytes, Optional[HttpReply]]:
    if request.method != "POST":
        return b"", wrong_method()
    announced = length(request.META.get("CONTENT_LENGTH"))
    if announced is not None and announced > LIMIT:
        return b"", too_large()
    try:
        body = request.body
    except RawPostDataException:
        raise BodyTaken from None
    if announced and not body:
        raise BodyTaken
    return body, too_large() if len(body) > LIMIT else None


def _response(reply: HttpReply) -> HttpResponse:
    return HttpResponse(reply["body"].encode(), status=reply["status"], headers=reply["headers"])
