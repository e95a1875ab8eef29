"""One side of `payments.py`: pays as often as a line of its input says, and prints the seconds of
processor time that its own part took.

The control API is spoken between the steps, while the time is not counted.
"""

import json
import os
import sqlite3
import sys
import time
import urllib.request

TOTAL = 300


class Simulator:
    def __init__(self, printed: dict):
        self.control = printed["control"]

    def post(self, action: str, **body):
        request = urllib.request.Request(f"{self.control}/{action}", json.dumps(body).encode())
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)

    def notice_of(self, number: str) -> bytes:
        """Pays an order and takes the notice of it."""
        self.post("pay", out_trade_no=number)
        (notice,) = self.post("notices/take")
        # That it is answered keeps it from coming again.
        self.post("notices/answer", id=notice["id"], status=200, body="<xml><return_code>SUCCESS</return_code></xml>")
        return notice["body"].encode()


class Wechatpy:
    def __init__(self, printed: dict):
        from wechatpy.pay import WeChatPay

        os.environ["REQUESTS_CA_BUNDLE"] = printed["ca"]
        WeChatPay.API_BASE_URL = printed["https"] + "/"
        merchant = printed["merchant"]
        self.shop = WeChatPay(merchant["appid"], merchant["key"], merchant["mch_id"], timeout=10)
        self.notify_url = "http://127.0.0.1/notices"

    def place(self, number: str) -> str:
        asked = {"body": "tea", "product_id": "tea", "client_ip": "127.0.0.1", "notify_url": self.notify_url}
        return self.shop.order.create("NATIVE", total_fee=TOTAL, out_trade_no=number, **asked)["code_url"]

    def receive(self, body: bytes) -> tuple[str, int]:
        notice = self.shop.parse_payment_result(body)
        return notice["out_trade_no"], notice["total_fee"]

    def query(self, number: str) -> bool:
        return self.shop.order.query(out_trade_no=number)["trade_state"] == "SUCCESS"


class Fenpay:
    def __init__(self, printed: dict, ledger: str):
        import fenpay

        config = printed["config"]
        config["merchants"][0]["v2"]["sign_type"] = "MD5"
        self.engine = fenpay.Engine(config, ledger=ledger)

    def place(self, number: str) -> str:
        asked = {"kind": "native", "description": "tea", "product_id": "tea", "client_ip": "127.0.0.1"}
        return self.engine.order.place(out_trade_no=number, total=TOTAL, **asked)["code_url"]

    def receive(self, body: bytes) -> tuple[str, int]:
        order = self.engine.receive(body).outcome["order"]
        assert order["state"] == "paid"
        return order["out_trade_no"], order["total"]

    def query(self, number: str) -> bool:
        return self.engine.order.query(out_trade_no=number)["state"] == "paid"


class Rows:
    """No payment: three rows, each durable, as a ledger of bare SQLite would be at the least."""

    def __init__(self, folder: str):
        self.database = sqlite3.connect(f"{folder}.db", isolation_level=None)
        self.database.execute("PRAGMA journal_mode = WAL")
        self.database.execute("PRAGMA synchronous = FULL")
        self.database.execute("CREATE TABLE row (number TEXT)")

    def write(self, number: str) -> None:
        for _ in range(3):
            self.database.execute("INSERT INTO row VALUES (?)", (number,))


def side(name: str, printed: dict, folder: str):
    if name == "wechatpy":
        return Wechatpy(printed)
    if name == "rows":
        return Rows(folder)
    return Fenpay(printed, "memory:" if name == "memory" else f"sqlite:{folder}.db")


def pay(shop, simulator: Simulator, number: str) -> float:
    """One payment; what it took of this process in seconds."""
    start = time.process_time()
    if isinstance(shop, Rows):
        shop.write(number)
        return time.process_time() - start
    code = shop.place(number)
    taken = time.process_time() - start
    assert code.startswith("weixin://")

    body = simulator.notice_of(number)
    start = time.process_time()
    told = shop.receive(body)
    taken += time.process_time() - start
    assert told == (number, TOTAL)

    start = time.process_time()
    paid = shop.query(number)
    taken += time.process_time() - start
    assert paid
    return taken


def main(name: str, folder: str) -> None:
    printed = json.loads(sys.stdin.readline())
    shop, simulator = side(name, printed, folder), Simulator(printed)
    print("ready", flush=True)
    count = 0
    for line in sys.stdin:
        taken = 0.0
        for _ in range(int(line)):
            count += 1
            taken += pay(shop, simulator, f"{name}{count:06}")
        print(taken, flush=True)


main(*sys.argv[1:])
