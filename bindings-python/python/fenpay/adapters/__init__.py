"""Notices in a web framework: one line each, the exact body and its headers in, the exact answer out.

    from fenpay.adapters.wsgi import notices       # application = notices(engine)
    from fenpay.adapters.asgi import notices       # application = notices(engine)
    from fenpay.adapters.django import notices     # path("wechat/notice", notices(engine))
    from fenpay.adapters.flask import notices      # app.post("/wechat/notice")(notices(engine))
    from fenpay.adapters.fastapi import notices    # app.add_route("/wechat/notice", notices(engine), ["POST"]); starlette too

`engine` is an engine, or a function that gives it: in a server that forks, each process needs its own.
`then` is called with every `Receipt`, a refused one too, before the answer is sent; what it gives in place
of `None` is sent instead (`engine.scan.answer(…)["reply"]`). If it raises, the framework answers 500 and
WeChat Pay sends the notice again. What was paid is told by `engine.event.take()` anyway, until it is done.
"""

from __future__ import annotations

from ._body import LIMIT, BodyTaken

__all__ = ["LIMIT", "BodyTaken"]
