#!/usr/bin/env python3
"""Plays the payer, WeChat Pay and the web server for one of the examples, and checks what it does.

    shop.py FENPAY COMMAND...

It does so in each version of WeChat Pay's interface: the example is the same, the configuration differs.

FENPAY is the fenpay command, of which the simulator is used. COMMAND is the example: it is run as
`COMMAND CONFIG order NUMBER FEN OPENID`, `COMMAND CONFIG notice` and `COMMAND CONFIG work`.
"""

import json
import os
import subprocess
import sys


class WeChat:
    """The simulator, told what to do over its standard input."""

    def __init__(self, fenpay, dialects="v2"):
        words = [fenpay, "simulator", "--json", "--control", "--hold-notices", "--speed", "1000"]
        words += ["--dialects", dialects]
        self.process = subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        self.config = json.loads(self.process.stdout.readline())["merchants"][0]["config"]

    def tell(self, line, body=None):
        self.process.stdin.write(f"{line} {json.dumps(body)}\n" if body else f"{line}\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        assert "gives" in answer, f"{line}: {answer}"
        return answer["gives"]

    def forge(self, notice):
        """A notice as somebody else would send it, who changes what it says."""
        sealed = '"ciphertext":"'
        body = notice["body"]
        forged = body.replace(sealed, sealed + "AAAA") if sealed in body else body.replace("-0001", "-0002")
        assert forged != body, body
        return {**notice, "body": forged}

    def close(self):
        self.process.stdin.close()
        assert self.process.wait(30) == 0


class Shop:
    """The example."""

    def __init__(self, command, config):
        self.command, self.config = command, config

    def run(self, *words, stdin=b"", expect=0, **variables):
        command = [*self.command, self.config, *words]
        done = subprocess.run(
            command, input=stdin, capture_output=True, timeout=120, env={**os.environ, **variables}
        )
        said = f"{words}: {done.returncode}\n{done.stdout!r}\n{done.stderr.decode()}"
        assert done.returncode == expect, said
        return done.stdout, done.stderr.decode()

    def order(self, number, fen, expect=0):
        return self.run("order", number, str(fen), "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", expect=expect)

    def notice(self, notice):
        """What the CGI program answers: status, body, what it said beside."""
        headers = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in notice["headers"].items()}
        out, said = self.run("notice", stdin=notice["body"].encode(), **headers)
        head, _, answer = out.partition(b"\r\n\r\n")
        status = next(line for line in head.split(b"\r\n") if line.startswith(b"Status: "))
        return int(status.split()[1]), answer.decode(), said

    def work(self):
        return self.run("work")[0].decode().splitlines()


def is_success(status, answer):
    """Whether WeChat Pay is content with an answer: v2 reads it, and v3 looks at its status."""
    return status == 204 or status == 200 and "SUCCESS" in answer


def sell(fenpay, dialect, placing, command):
    wechat = WeChat(fenpay, dialect)
    shop = Shop(command, wechat.config)

    # The page gets the complete object, and the same order again is the same order.
    client = json.loads(shop.order("TEA-0001", 880)[0])
    assert {"appId", "timeStamp", "nonceStr", "package", "signType", "paySign"} == set(client), client
    again = json.loads(shop.order("TEA-0001", 880)[0])
    assert again["package"] == client["package"], again
    assert shop.work() == []

    # Another amount under that number is refused for good.
    said = shop.order("TEA-0001", 1, expect=1)[1]
    assert "advice: never" in said, said

    # The payer pays; a forged notice does nothing, the true one is answered twice, and the goods leave once. (On
    # a slow machine the shop may have asked for the payment by itself before.)
    wechat.tell("POST pay", {"out_trade_no": "TEA-0001"})
    [notice] = wechat.tell("POST notices/take")
    for forged in (wechat.forge(notice), {**wechat.forge(notice), "headers": {}}):
        status, answer, said = shop.notice(forged)
        assert not is_success(status, answer) and "Forged" in said, (status, answer, said)
    left = shop.work()
    for _ in range(2):
        status, answer, said = shop.notice(notice)
        assert is_success(status, answer), (status, answer, said)
    wechat.tell("POST notices/answer", {"id": notice["id"], "status": status, "body": answer})
    left += shop.work() + shop.work()
    assert left == ["ship TEA-0001"], left

    # WeChat Pay takes an order and its answer is lost: the shop asks, and goes on with the same order.
    wechat.tell("POST faults", {"operation": placing, "kind": "drop_after_commit"})
    out, said = shop.order("TEA-0003", 990)
    assert "advice: query" in said and "prepay_id=" in json.loads(out)["package"], (out, said)
    orders = [order for order in wechat.tell("GET orders") if order["out_trade_no"] == "TEA-0003"]
    assert len(orders) == 1, orders

    wechat.close()
    print(f"shop: {command[-1]} sells tea over {dialect}")


def main(fenpay, *command):
    sell(fenpay, "v2", "/pay/unifiedorder", command)
    sell(fenpay, "v3", "/v3/pay/transactions/jsapi", command)


if __name__ == "__main__":
    main(*sys.argv[1:])
