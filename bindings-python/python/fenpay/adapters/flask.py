"""Notices as a Flask view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from flask import Response, request

from ._body import LIMIT, BodyTaken, answered, given, too_large, wrong_method

if TYPE_CHECKING:
    from typing import Callable, Union

    from .._engine import Engine
    from .._records import HttpReply
    from ._body import Then


def notices(
    engine: Union[Engine, Callable[[], Engine]], then: Optional[Then] = None
) -> Callable[[], Response]:
    """A view that takes notices: `app.post("/wechat/notice")(notices(engine))`."""

    def wechat_notices() -> Response:
        return _response(_reply())

    def _reply() -> HttpReply:
        if request.method != "POST":
            return wrong_method()
        announced = request.content_length
        if announced is not None and announced > LIMIT:
            return too_large()
        # What was read and kept before (`request.get_data()`) are still the exact bytes.
        body: bytes = request.get_data() if announced is not None else request.stream.read(LIMIT + 1)
        if announced and not body:
            raise BodyTaken
        if len(body) > LIMIT:
            return too_large()
        return answered(given(engine).receive(body, request.headers), then)

    return wechat_notices


def _response(reply: HttpReply) -> Response:
    return Response(reply["body"].encode(), reply["status"], reply["headers"])
