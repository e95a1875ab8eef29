"""Lives a payment with a sample of the README, against `fenpay simulator`.

    python3 tests/samples/drive.py SIMULATOR -- COMMAND...

SIMULATOR is the `fenpay` command. COMMAND is a sample, which is run as `COMMAND CONFIG order NUMBER FEN
OPENID`, `COMMAND CONFIG notice` with the notice on standard input, and `COMMAND CONFIG work`: three
processes that share nothing but the ledger. Plays WeChat Pay and the payer, forges a notice, sends the true
one twice, and fails with a sentence where the sample does not do what the README says.
"""

import json
import subprocess
import sys
import tempfile

OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"


class Simulator:
    def __init__(self, command, folder):
        words = [command, "simulator", "--json", "--control", "--hold-notices", "--dir", folder]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(words, stdin=pipe, stdout=pipe, text=True, encoding="utf-8")
        self.config = json.loads(self.process.stdout.readline())["merchants"][0]["config"]

    def tell(self, request, **body):
        self.process.stdin.write(f"{request} {json.dumps(body)}\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        assert "gives" in answer, f"{request}: {answer}"
        return answer["gives"]

    def close(self):
        self.process.stdin.close()
        assert self.process.wait(30) == 0


class Sample:
    def __init__(self, command, config):
        self.command, self.config = command, config

    def run(self, *words, given=b""):
        ran = subprocess.run([*self.command, self.config, *words], input=given, stdout=subprocess.PIPE, timeout=120)
        assert ran.returncode == 0, f"{words[0]} ended with {ran.returncode}"
        return ran.stdout.decode()

    def order(self, number):
        return json.loads(self.run("order", number, "8800", OPENID))

    def notice(self, body):
        head, body = self.run("notice", given=body.encode()).split("\r\n\r\n", 1)
        return int(head.split("\r\n")[0].removeprefix("Status: ")), body

    def work(self):
        return self.run("work").splitlines()


def live(wechat, shop):
    first = shop.order("ORDER-1")
    again = shop.order("ORDER-1")
    assert first["package"] == again["package"], "the same number made a second order"
    assert first["signType"] == "HMAC-SHA256" and len(first["paySign"]) == 64
    assert shop.work() == [], "something was shipped before it was paid"

    wechat.tell("POST pay", out_trade_no="ORDER-1")
    [notice] = wechat.tell("POST notices/take")
    forged = notice["body"].replace("ORDER-1", "ORDER-2")
    status, body = shop.notice(forged)
    assert "SUCCESS" not in body, "a forged notice was taken"
    assert shop.work() == [], "a forged notice shipped goods"
    for _ in range(2):
        status, body = shop.notice(notice["body"])
        assert status == 200 and "SUCCESS" in body, f"the true notice was refused: {status} {body}"
    wechat.tell("POST notices/answer", id=notice["id"], status=status, body=body)
    assert shop.work() == ["ship ORDER-1"], "a paid order is shipped"
    assert shop.work() == [], "it is shipped once"
    assert wechat.tell("POST notices/take") == [], "WeChat Pay was not content with the answer"


def main():
    simulator, dashes, *command = sys.argv[1:]
    assert dashes == "--" and command, __doc__
    with tempfile.TemporaryDirectory() as folder:
        wechat = Simulator(simulator, folder)
        live(wechat, Sample(command, wechat.config))
        wechat.close()
    print(f"sample: {command[-1]} lived a payment")


main()
