"""Notices as a Flask view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from flask import Response, request
from werkzeug.exceptions import RequestEntityTooLarge

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
        if request.content_length is not None and request.content_length > LIMIT:
            return too_large()
        # Without a length, werkzeug reads no further than this either.
        request.max_content_length = LIMIT
        try:
            body: Any = request.get_data(cache=True, parse_form_data=False)
        except RequestEntityTooLarge:
            return too_large()
        if request.content_length and not body:
            raise BodyTaken
        return answered(given(engine).receive(body), then)

    return wechat_notices


def _response(reply: HttpReply) -> Response:
    return Response(reply["body"].encode(), reply["status"], reply["headers"])
