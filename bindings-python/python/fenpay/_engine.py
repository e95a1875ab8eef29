"""The engine."""

from __future__ import annotations

from . import _native
from ._error import FenpayError
from ._headers import signed
from ._verbs import Verbs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any, Dict, NoReturn, Optional, Type

    from ._raw_v2 import V2
    from ._raw_v3 import V3
    from ._records import HttpReply, Link, Opened, Received
    from ._shapes_v3 import Answer
    from ._typing import Blob, Config, Headers


class Receipt:
    """A notice as the engine took it, with the exact answer to send."""

    __slots__ = ("_outcome", "error", "reply")

    reply: HttpReply
    """The answer that WeChat Pay must get, whatever the outcome: `status`, `headers`, `body`."""
    error: Optional[FenpayError]
    """Why the notice is refused; nothing if it is not."""

    def __init__(self, given: Optional[Received], error: Optional[FenpayError], reply: HttpReply) -> None:
        self._outcome = given
        self.error = error
        self.reply = reply

    @property
    def outcome(self) -> Received:
        """What the notice was and did. Reading it on a refused notice raises its `error`."""
        if self._outcome is None:
            assert self.error is not None
            raise self.error
        return self._outcome

    @classmethod
    def taken(cls, given: Received) -> Receipt:
        """Of a notice that was accepted."""
        return cls(given, None, given["reply"])

    @classmethod
    def refused(cls, error: FenpayError) -> Receipt:
        """Of a notice that was refused; an error without an answer to send is raised on."""
        if error.reply is None:
            raise error
        return cls(None, error, error.reply)

    def __repr__(self) -> str:
        what = self._outcome["outcome"] if self._outcome else f"refused: {self.error}"
        return f"<fenpay.Receipt {what}>"


class Engine(Verbs):
    """Merchants, a ledger, and a way to WeChat Pay.

    `config` is a configuration, or the path of its JSON file; keyword arguments are members of it
    (`ledger`, `merchants`, `gateway`, …) and win. Nothing is sent when an engine is opened. Threads
    share one engine; processes do not: open it after a fork.

    While an operation waits for WeChat Pay other threads run, and Ctrl-C is noticed after it.
    """

    def __init__(self, config: Optional[Config] = None, **settings: Any) -> None:
        self._native = _native.Engine(configuration(config, settings))
        self._v2: Optional[V2[Opened, Link]] = None
        self._v3: Optional[V3[Answer]] = None
        super().__init__(self._native.call)

    @property
    def v2(self) -> V2[Opened, Link]:
        """WeChat Pay's own operations of version 2, with its own fields: `engine.v2.pay_unifiedorder(…)`."""
        if self._v2 is None:
            from ._raw_v2 import V2

            self._v2 = V2(self._native.call)
        return self._v2

    @property
    def v3(self) -> V3[Answer]:
        """WeChat Pay's own operations of version 3, with its own fields: `engine.v3.post_pay_transactions_native(…)`."""
        if self._v3 is None:
            from ._raw_v3 import V3

            self._v3 = V3(self._native.call)
        return self._v3

    def call(
        self, op: str, params: Optional[Dict[str, Any]] = None, blob: Optional[Blob] = None
    ) -> Dict[str, Any]:
        """Does any operation by its name: a verb (`order.place`) or a request line (`POST /pay/unifiedorder`).

        Exact bytes that come beside the result are its member `blob`.
        """
        return self._native.call(op, params, blob)

    def receive(self, body: Blob, headers: Optional[Headers] = None) -> Receipt:
        """Takes a notice's exact body and its headers; never raises for a bad notice, whose answer says no.

        `headers` are the request's, as the framework has them: a mapping, or pairs. Version 3 signs in
        them, so a notice of version 3 without them is refused; version 2 does not look at them.

        A body that is not bytes raises `InputError`, a closed engine `StateError`: nothing was received.
        """
        try:
            return Receipt.taken(self.notice.receive(body, headers=signed(headers)))
        except FenpayError as error:
            return Receipt.refused(error)

    def close(self) -> None:
        """Closes the ledger. Raises `StateError` while a call is under way; a second time does nothing."""
        self._native.close()

    @property
    def closed(self) -> bool:
        """Whether it is closed."""
        return self._native.closed

    def __enter__(self) -> Engine:
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<fenpay.Engine {'closed' if self.closed else 'open'}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("an engine cannot be pickled: open one in each process")


def configuration(config: Any, settings: Dict[str, Any]) -> Any:
    """The whole configuration; a file is read strictly."""
    if config is None or isinstance(config, dict):
        return {**(config or {}), **settings}
    if not (isinstance(config, str) or hasattr(config, "__fspath__")):
        return config  # Neither a configuration nor a path: the native half says so. A number is no file.
    with open(config, "rb") as file:
        read = _native.parse(file.read())
    return {**read, **settings} if isinstance(read, dict) else read
