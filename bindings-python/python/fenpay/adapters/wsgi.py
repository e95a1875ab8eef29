"""Notices as a WSGI application."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Dict, Iterable, Optional

from ._body import LIMIT, BodyTaken, answered, given, length, too_large, wrong_method

if TYPE_CHECKING:
    from typing import Callable, Union

    from .._engine import Engine
    from .._records import HttpReply
    from ._body import Then

    Application = Callable[[Dict[str, Any], Callable[..., Any]], Iterable[bytes]]


def notices(engine: Union[Engine, Callable[[], Engine]], then: Optional[Then] = None) -> Application:
    """A WSGI application that takes notices: `application = notices(engine)`."""

    def application(environ: Dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        reply = _reply(environ)
        body = reply["body"].encode()
        status = HTTPStatus(reply["status"])
        headers = [*reply["headers"].items(), ("content-length", str(len(body)))]
        start_response(f"{status.value} {status.phrase}", headers)
        return [body]

    def _reply(environ: Dict[str, Any]) -> HttpReply:
        if environ["REQUEST_METHOD"] != "POST":
            return wrong_method()
        announced = length(environ.get("CONTENT_LENGTH"))
        if announced is None and not environ.get("wsgi.input_terminated"):
            announced = 0  # Without an end of its own, reading would wait for the next request.
        if announced is not None and announced > LIMIT:
            return too_large()
        body = _read(environ["wsgi.input"], LIMIT + 1 if announced is None else announced)
        if announced and not body:
            raise BodyTaken
        if len(body) > LIMIT:
            return too_large()
        return answered(given(engine).receive(body, _headers(environ)), then)

    return application


def _headers(environ: Dict[str, Any]) -> Dict[str, str]:
    """The request's headers, of which servers make variables: `HTTP_WECHATPAY_NONCE`."""
    return {name[5:].replace("_", "-"): value for name, value in environ.items() if name.startswith("HTTP_")}


def _read(stream: Any, wanted: int) -> bytes:
    """Servers may give less than was asked for although there is more."""
    read = b""
    while len(read) < wanted:
        more = stream.read(wanted - len(read))
        if not more:
            break
        read += more
    return read
