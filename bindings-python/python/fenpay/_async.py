"""The engine for `asyncio`."""

from __future__ import annotations

import asyncio
import os
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Coroutine, Dict, NoReturn, Optional, Type

from . import _native
from ._engine import Receipt, configuration
from ._error import FenpayError
from ._headers import signed
from ._twins import AsyncVerbs

if TYPE_CHECKING:
    from types import TracebackType

    from ._raw_v2 import V2
    from ._raw_v3 import V3
    from ._records import Link, Opened
    from ._shapes_v3 import Answer
    from ._typing import Blob, Config, Headers


class AsyncEngine(AsyncVerbs):
    """An `Engine` whose operations are awaited, done by threads of its own so that no loop waits.

    At most `threads` operations are under way at once; others wait their turn. An operation that is
    cancelled while it waits is not begun; one that was begun goes on to its end, and the ledger has
    what it did.
    """

    def __init__(self, config: Optional[Config] = None, *, threads: int = 16, **settings: Any) -> None:
        self._native = _native.Engine(configuration(config, settings))
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="fenpay")
        self._process = os.getpid()
        self._v2: Optional[V2[Coroutine[Any, Any, Opened], Coroutine[Any, Any, Link]]] = None
        self._v3: Optional[V3[Coroutine[Any, Any, Answer]]] = None
        super().__init__(self.call)

    @property
    def v2(self) -> V2[Coroutine[Any, Any, Opened], Coroutine[Any, Any, Link]]:
        """WeChat Pay's own operations of version 2, with its own fields: `await engine.v2.pay_unifiedorder(…)`."""
        if self._v2 is None:
            from ._raw_v2 import V2

            self._v2 = V2(self.call)
        return self._v2

    @property
    def v3(self) -> V3[Coroutine[Any, Any, Answer]]:
        """WeChat Pay's own operations of version 3: `await engine.v3.post_pay_transactions_native(…)`."""
        if self._v3 is None:
            from ._raw_v3 import V3

            self._v3 = V3(self.call)
        return self._v3

    async def call(
        self, op: str, params: Optional[Dict[str, Any]] = None, blob: Optional[Blob] = None
    ) -> Dict[str, Any]:
        """Does any operation by its name: a verb (`order.place`) or a request line (`POST /pay/unifiedorder`)."""
        if self._process != os.getpid() or self._native.closed:
            # There are no threads to do it; without a ledger's leave it is refused, which is quick.
            return self._native.call(op, params, blob)
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, self._native.call, op, params, blob)

    async def receive(self, body: Blob, headers: Optional[Headers] = None) -> Receipt:
        """Takes a notice's exact body and its headers; never raises for a bad notice, whose answer says no.

        `headers` are the request's, as `Engine.receive` takes them.
        """
        try:
            return Receipt.taken(await self.notice.receive(body, headers=signed(headers)))
        except FenpayError as error:
            return Receipt.refused(error)

    async def close(self) -> None:
        """Waits for the operations under way and closes the ledger. A second time does nothing."""
        if self._process == os.getpid():
            await asyncio.get_running_loop().run_in_executor(None, self._threads.shutdown)
        self._native.close()

    @property
    def closed(self) -> bool:
        """Whether it is closed."""
        return self._native.closed

    async def __aenter__(self) -> AsyncEngine:
        return self

    async def __aexit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<fenpay.AsyncEngine {'closed' if self.closed else 'open'}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("an engine cannot be pickled: open one in each process")
