"""Every adapter in a real app of its framework: the exact body in, the exact answer out."""

import asyncio
import io
import os
import socket
import threading
import time

import fenpay
import pytest
from fenpay._headers import signed
from fenpay.adapters import LIMIT, BodyTaken

TYPE = {"content-type": "text/xml"}
SIGNED = [
    ("Wechatpay-Timestamp", "1792000000"),
    ("Wechatpay-Nonce", "5K8264ILTKCH16CQ2502SI8ZNMTM67VS"),
    ("Wechatpay-Serial", "PUB_KEY_ID_0114232134912410000000000000"),
    ("Wechatpay-Signature", "c2lnbmF0dXJl+/=="),
]


class App:
    """An app that takes notices under /notice: `send(method, body, headers)` gives (status, headers, body)."""

    def __init__(self, send):
        self.send = send


def wsgi(engine, then, taker):
    from fenpay.adapters.wsgi import notices

    application = notices(engine, then)

    def send(method, body, headers=(), announced=None):
        environ = {"REQUEST_METHOD": method, "wsgi.input": io.BytesIO(body), "CONTENT_LENGTH": str(len(body))}
        for name, value in headers:
            name = "HTTP_" + name.upper().replace("-", "_")
            environ[name] = f"{environ[name]},{value}" if name in environ else value
        if announced is not None:
            environ["CONTENT_LENGTH"] = str(announced)
        if taker:
            environ["wsgi.input"].read()
        told = []
        answer = b"".join(application(environ, lambda *given: told.extend(given)))
        return int(told[0].split()[0]), dict(told[1]), answer.decode()

    return App(send)


def flask(engine, then, taker):
    from fenpay.adapters.flask import notices
    from flask import Flask, request

    app = Flask("shop")
    app.testing = True
    app.route("/notice", methods=["GET", "POST", "PUT"])(notices(engine, then))
    if taker:
        app.before_request(lambda: request.stream.read() and None)

    def send(method, body, headers=()):
        headers = [*TYPE.items(), *headers]
        response = app.test_client().open("/notice", method=method, data=body, headers=headers)
        return response.status_code, {name.lower(): value for name, value in response.headers}, response.text

    return App(send)


def django(engine, then, taker, asynchronous=False):
    import django.conf
    from django.test import Client
    from django.urls import path
    from fenpay.adapters.django import notices

    if not django.conf.settings.configured:
        middleware = ["django.middleware.csrf.CsrfViewMiddleware", "test_adapters.reads_first"]
        django.conf.settings.configure(
            SECRET_KEY="tests", ROOT_URLCONF="django_urls", ALLOWED_HOSTS=["*"], MIDDLEWARE=middleware
        )
        django.setup()
    import sys
    import types

    from django.urls import clear_url_caches, set_urlconf

    sys.modules["django_urls"] = urls = types.ModuleType("django_urls")
    urls.urlpatterns = [path("notice", notices(engine, then))]
    clear_url_caches()
    set_urlconf(None)
    reads_first.reads = taker

    def send(method, body, headers=()):
        client = Client(enforce_csrf_checks=True)
        joined = {}
        for name, value in headers:
            name = name.lower()
            joined[name] = f"{joined[name]},{value}" if name in joined else value
        response = client.generic(method, "/notice", body, content_type="text/xml", headers=joined)
        return response.status_code, {k.lower(): v for k, v in response.headers.items()}, response.content.decode()

    return App(send)


def reads_first(get_response):
    """A middleware that reads the body's stream, as a form parser or a logger does."""

    def middleware(request):
        if reads_first.reads:
            request.read(10)
        return get_response(request)

    return middleware


def asgi_send(application):
    """Sends a request to an ASGI application through httpx."""
    import httpx

    def send(method, body, headers=()):
        headers = [*TYPE.items(), *headers]

        async def request():
            transport = httpx.ASGITransport(app=application)
            async with httpx.AsyncClient(transport=transport, base_url="http://shop") as client:
                return await client.request(method, "/notice", content=body, headers=headers)

        response = asyncio.run(request())
        return response.status_code, dict(response.headers), response.text

    return send


def asgi(engine, then, taker):
    from fenpay.adapters.asgi import notices

    application = notices(engine, then)

    async def emptied(scope, receive, send):
        async def nothing():
            await receive()
            return {"type": "http.request", "body": b"", "more_body": False}

        await application(scope, nothing, send)

    return App(asgi_send(emptied if taker else application))


def fastapi(engine, then, taker):
    from fastapi import FastAPI, Request
    from fenpay.adapters.fastapi import notices

    app = FastAPI()
    endpoint = notices(engine, then)
    if taker:

        async def reads(request: Request):
            async for _ in request.stream():
                pass
            return await endpoint(request)

        app.router.add_route("/notice", reads, methods=["POST"])
    else:
        app.router.add_route("/notice", endpoint, methods=["GET", "POST", "PUT"])
    return App(asgi_send(app))


APPS = [wsgi, flask, django, asgi, fastapi]


@pytest.fixture(params=APPS, ids=lambda app: app.__name__)
def app(request):
    return request.param


def test_a_notice_is_taken_and_answered_exactly(app, paid_notice, fenpay_engine):
    seen = []
    status, headers, body = app(fenpay_engine, seen.append, False).send("POST", paid_notice.body)
    assert (status, body) == (200, fenpay_engine.receive(paid_notice.body).reply["body"])
    assert headers["content-type"].startswith("text/xml")
    assert headers.get("content-length", str(len(body.encode()))) == str(len(body.encode()))
    assert [receipt.outcome["first"] for receipt in seen] == [True]


class Witness:
    """An engine that keeps what it was given."""

    def __init__(self, engine):
        self.engine = engine

    def receive(self, body, headers):
        self.given = signed(headers)
        return self.engine.receive(body, headers)


class AsyncWitness(Witness):
    async def receive(self, body, headers):
        return Witness.receive(self, body, headers)


def test_the_headers_that_sign_go_to_the_engine(app, paid_notice, fenpay_engine):
    witness = Witness(fenpay_engine)
    sent = [("Authorization", "secret"), *SIGNED, ("X-Wechatpay-Nonce", "another")]
    status, _, body = app(witness, None, False).send("POST", paid_notice.body, sent)
    assert (status, "SUCCESS" in body) == (200, True)
    assert witness.given == {name.lower(): [value] for name, value in SIGNED}


def test_a_header_that_came_twice_is_not_taken_for_one(app, paid_notice, fenpay_engine):
    witness = Witness(fenpay_engine)
    twice = [*SIGNED, ("wechatpay-nonce", "another")]
    app(witness, None, False).send("POST", paid_notice.body, twice)
    # Servers that make one header of two, as WSGI demands, put a comma between them.
    joined = ",".join(witness.given["wechatpay-nonce"]).replace(", ", ",")
    assert joined == f"{SIGNED[1][1]},another"


@pytest.mark.parametrize("app", [asgi, fastapi, django], ids=lambda app: app.__name__)
def test_an_async_engine_gets_the_headers_too(app, fenpay_engine):
    witness = AsyncWitness(fenpay_engine)
    app(witness, None, False).send("POST", b"<xml/>", SIGNED)
    assert witness.given == {name.lower(): [value] for name, value in SIGNED}


def test_a_bad_notice_gets_the_engines_no(app, paid_notice, fenpay_engine):
    seen = []
    forged = paid_notice.body.replace(b"<total_fee><![CDATA[100]]>", b"<total_fee><![CDATA[1]]>")
    assert forged != paid_notice.body
    server = app(fenpay_engine, seen.append, False)
    for bad in (forged, b"", b"\xff\xfe", b"<xml>", b'{"id": 1}'):
        status, _, body = server.send("POST", bad)
        assert status == 200 and "FAIL" in body
    assert [receipt.error.kind for receipt in seen][0] == "Forged"


def test_notices_are_posted(app, fenpay_engine):
    server = app(fenpay_engine, None, False)
    for method in ("GET", "PUT"):
        status, headers, body = server.send(method, b"")
        assert (status, headers["allow"]) == (405, "POST")


def test_a_body_over_256_kib_is_not_taken(app, fenpay_engine):
    seen = []
    server = app(fenpay_engine, seen.append, False)
    assert server.send("POST", b"x" * (LIMIT + 1))[0] == 413
    assert server.send("POST", b"x" * (5 * LIMIT))[0] == 413
    assert not seen
    assert server.send("POST", b"x" * LIMIT)[0] == 200
    assert seen[0].error.kind == "Wire"


def test_a_body_that_was_read_before_is_a_clear_error(app, paid_notice, fenpay_engine):
    with pytest.raises(BodyTaken, match="exact bytes that arrived"):
        app(fenpay_engine, None, True).send("POST", paid_notice.body)
    assert fenpay_engine.receive(paid_notice.body).outcome["first"] is True


def test_a_body_that_flask_kept_is_exact(paid_notice, fenpay_engine):
    from fenpay.adapters.flask import notices
    from flask import Flask, request

    app = Flask("shop")
    app.post("/notice")(notices(fenpay_engine))
    app.before_request(lambda: request.get_data() and None)
    response = app.test_client().post("/notice", data=paid_notice.body, headers=TYPE)
    assert "SUCCESS" in response.text


def test_the_app_may_answer_in_place_of_the_engine_and_may_fail(app, paid_notice, fenpay_engine):
    own = {"status": 202, "headers": {"content-type": "text/plain"}, "body": "好"}
    status, headers, body = app(fenpay_engine, lambda receipt: own, False).send("POST", paid_notice.body)
    assert (status, body) == (202, "好")

    def fails(receipt):
        raise LookupError("the shop's own fault")

    with pytest.raises(LookupError):
        app(fenpay_engine, fails, False).send("POST", paid_notice.body)


def test_an_engine_may_come_from_a_function(app, paid_notice, fenpay_engine):
    asked = []

    def engine():
        asked.append(os.getpid())
        return fenpay_engine

    server = app(engine, None, False)
    assert asked == []
    assert server.send("POST", paid_notice.body)[0] == 200
    assert asked == [os.getpid()]


@pytest.mark.parametrize("app", [asgi, fastapi, django], ids=lambda app: app.__name__)
def test_an_async_engine_is_awaited(app, wechat):
    engine = fenpay.AsyncEngine(wechat.config())
    placed = engine.order.place(out_trade_no="TEA-0001", kind="native", total=100, description="tea")
    asyncio.run(_alone(placed))
    wechat.pay("TEA-0001")
    [notice] = wechat.take_notices()
    seen = []

    async def then(receipt):
        await asyncio.sleep(0)
        seen.append(receipt.outcome["first"])

    status, _, body = app(engine, then, False).send("POST", notice.body)
    assert (status, "SUCCESS" in body, seen) == (200, True, [True])
    asyncio.run(engine.close())


async def _alone(operation):
    return await operation


@pytest.mark.parametrize("app", [asgi, fastapi], ids=lambda app: app.__name__)
@pytest.mark.parametrize("asynchronous", [False, True])
def test_the_loop_turns_while_a_notice_is_taken(app, asynchronous, wechat):
    class Slow:
        """An engine whose ledger takes its time."""

        if asynchronous:

            async def receive(self, body, headers):
                return await asyncio.get_running_loop().run_in_executor(None, self.slowly, body)

        else:

            def receive(self, body, headers):
                return self.slowly(body)

        def slowly(self, body):
            time.sleep(0.4)
            return engine.receive(body)

    async def turning():
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0.01)

    async def both():
        import httpx

        turner = asyncio.create_task(turning())
        transport = httpx.ASGITransport(app=application)
        async with httpx.AsyncClient(transport=transport, base_url="http://shop") as client:
            response = await client.post("/notice", content=b"<xml/>", headers=TYPE)
        turner.cancel()
        return response

    turns = 0
    with fenpay.Engine(wechat.config()) as engine:
        if app is asgi:
            from fenpay.adapters.asgi import notices

            application = notices(Slow())
        else:
            from fastapi import FastAPI
            from fenpay.adapters.fastapi import notices

            application = FastAPI()
            application.router.add_route("/notice", notices(Slow()), methods=["POST"])
        assert asyncio.run(both()).status_code == 200
    assert turns > 15


def test_a_body_that_never_comes_is_not_waited_for(fenpay_engine, monkeypatch):
    from fenpay.adapters import asgi as adapter

    monkeypatch.setattr(adapter, "PATIENCE_S", 0.05)

    async def never():
        await asyncio.sleep(60)

    async def request():
        scope = {"type": "http", "method": "POST", "headers": [(b"content-length", b"10")]}
        await adapter.notices(fenpay_engine)(scope, never, None)

    with pytest.raises(BodyTaken):
        asyncio.run(request())


def test_a_sender_who_hangs_up_is_not_answered(fenpay_engine):
    from fenpay.adapters.asgi import notices

    async def gone():
        return {"type": "http.disconnect"}

    async def request():
        await notices(fenpay_engine)({"type": "http", "method": "POST", "headers": []}, gone, None)
        with pytest.raises(RuntimeError, match="websocket"):
            await notices(fenpay_engine)({"type": "websocket"}, gone, None)

    asyncio.run(request())


def test_a_length_that_lies_takes_no_memory(fenpay_engine):
    for announced in (10**18, LIMIT + 1, "9" * 5000):
        assert wsgi(fenpay_engine, None, False).send("POST", b"x", announced=announced)[0] == 413
    for announced in ("", "-5", "1e3", "٣"):
        status, _, body = wsgi(fenpay_engine, None, False).send("POST", b"x", announced=announced)
        assert status == 200 and "FAIL" in body


def soon(holds):
    """Whether something holds within ten seconds."""
    deadline = time.monotonic() + 10
    while not holds() and time.monotonic() < deadline:
        time.sleep(0.01)
    return holds()


def test_a_real_server_is_notified_by_a_real_simulator():
    """Over sockets: the simulator posts to wsgiref, which is another shop's server."""
    from wsgiref.simple_server import WSGIRequestHandler, make_server

    from fenpay.adapters.wsgi import notices
    from fenpay.testing import Simulator

    class Quiet(WSGIRequestHandler):
        def log_message(self, *given):
            pass

    told = threading.Event()
    with Simulator(hold_notices=False) as wechat:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        with fenpay.Engine(wechat.config(notify_url=f"http://127.0.0.1:{port}/notice")) as engine:
            application = notices(engine, lambda receipt: told.set())
            with make_server("127.0.0.1", port, application, handler_class=Quiet) as server:
                thread = threading.Thread(target=server.serve_forever)
                thread.start()
                engine.order.place(out_trade_no="TEA-0001", kind="native", total=100, description="tea")
                wechat.pay("TEA-0001")
                assert told.wait(20)
                server.shutdown()
                thread.join()
            assert engine.order.get(out_trade_no="TEA-0001")["state"] == "paid"
            # The answer is on its way when the shop has acted on the notice.
            assert soon(lambda: wechat.notices()[0]["acknowledged"])


def test_a_real_asgi_server_is_notified_by_a_real_simulator():
    """Over sockets: FastAPI under uvicorn, with the engine for asyncio."""
    import uvicorn
    from fastapi import FastAPI
    from fenpay.adapters.fastapi import notices
    from fenpay.testing import Simulator

    told = []

    async def then(receipt):
        told.append(receipt.outcome["outcome"])

    with Simulator(hold_notices=False) as wechat, socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{bound.getsockname()[1]}/notice"
        engine = fenpay.AsyncEngine(wechat.config(notify_url=url))
        app = FastAPI()
        app.router.add_route("/notice", notices(engine, then), methods=["POST"])
        server = uvicorn.Server(uvicorn.Config(app, log_level="error"))

        async def shop():
            serving = asyncio.create_task(server.serve(sockets=[bound]))
            await engine.order.place(out_trade_no="TEA-0001", kind="native", total=100, description="tea")
            wechat.pay("TEA-0001")
            for _ in range(2000):
                if told and wechat.notices()[0]["acknowledged"]:
                    break
                await asyncio.sleep(0.01)
            server.should_exit = True
            await serving
            await engine.close()

        asyncio.run(shop())
        assert told == ["paid"] and wechat.notices()[0]["acknowledged"]
