"""The simulator as a process of its own, and a mailbox for what it posts to a merchant."""

import json
import os
import queue
import subprocess
import threading
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = Path(os.environ.get("FENPAY_PEER_SIMULATOR", ROOT / "target/debug/peer-simulator"))

THANKS = (
    b"<xml><return_code><![CDATA[SUCCESS]]></return_code>"
    b"<return_msg><![CDATA[OK]]></return_msg></xml>"
)
# What is answered when a notice is not taken, in v2 and in v3.
NO_THANKS = 200, b"<xml><return_code><![CDATA[FAIL]]></return_code></xml>"
NO_THANKS_V3 = 500, b'{"code":"FAIL","message":"later"}'


class Simulator:
    """What `peer-simulator` printed: addresses, certificate files, the merchant's credentials."""

    def __init__(self, printed):
        self.url = printed["https"] + "/"
        self.control = printed["control"]
        self.ca = printed["ca"]
        self.openid = printed["openid"]
        self.merchant = printed["merchant"]
        self.account = {**printed["config"]["merchants"][0], "v3": printed["v3"]}

    def pay(self, out_trade_no):
        """Lets the payer of an order pay it."""
        self.tell("pay", out_trade_no=out_trade_no)

    def tell(self, action, **body):
        """Has it do something, by its control API."""
        request = urllib.request.Request(f"{self.control}/{action}", json.dumps(body).encode())
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)


class Mailbox:
    """An HTTP server that keeps what it is sent.

    `answers` are given before the usual thanks, which for a notice of v3 are an empty 204.
    """

    def __init__(self):
        self.letters = queue.Queue()
        self.answers = []
        mailbox = self

        class Slot(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                mailbox.letters.put((self.headers, body))
                thanks = (200, THANKS) if body.startswith(b"<") else (204, b"")
                status, answer = mailbox.answers.pop(0) if mailbox.answers else thanks
                self.send_response(status)
                if answer:
                    self.send_header("Content-Type", "text/xml" if answer.startswith(b"<") else "application/json")
                    self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *_):
                """Says nothing: a notice is not for a test's output."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Slot)
        self.url = f"http://127.0.0.1:{self.server.server_port}/notices"
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()

    def next(self):
        """The next notice, byte for byte."""
        return self.letter()[1]

    def letter(self):
        """The next notice with its headers."""
        return self.letters.get(timeout=20)


@pytest.fixture(scope="session")
def simulator():
    assert PROGRAM.exists(), f"{PROGRAM} is missing: ./check python builds it"
    with subprocess.Popen([PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        yield Simulator(json.loads(process.stdout.readline()))
        process.stdin.close()


@pytest.fixture
def mailbox():
    box = Mailbox()
    yield box
    box.server.shutdown()
    box.server.server_close()
