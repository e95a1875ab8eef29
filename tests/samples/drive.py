"""Lives a payment with a sample of the README, against `fenpay simulator`.

    python3 tests/samples/drive.py SIMULATOR -- COMMAND...

SIMULATOR is the `fenpay` command. COMMAND is a sample, which is run like the C library's example (see
ffi-c/tests/shop.py): three processes that share nothing but the ledger. Plays WeChat Pay and the payer, forges
a notice, sends the true one twice, and fails with a sentence where the sample does not do what the README says.
"""

import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parents[2] / "ffi-c" / "tests"))
from shop import Shop, WeChat  # noqa: E402


def live(wechat, shop):
    first = json.loads(shop.order("ORDER-1", 8800)[0])
    again = json.loads(shop.order("ORDER-1", 8800)[0])
    assert first["package"] == again["package"], "the same number made a second order"
    assert first["signType"] == "HMAC-SHA256" and len(first["paySign"]) == 64
    assert shop.work() == [], "something was shipped before it was paid"

    wechat.tell("POST pay", {"out_trade_no": "ORDER-1"})
    [notice] = wechat.tell("POST notices/take")
    forged = notice["body"].replace("ORDER-1", "ORDER-2")
    assert "SUCCESS" not in shop.notice(forged.encode())[1], "a forged notice was taken"
    assert shop.work() == [], "a forged notice shipped goods"
    for _ in range(2):
        status, body, _ = shop.notice(notice["body"].encode())
        assert status == 200 and "SUCCESS" in body, f"the true notice was refused: {status} {body}"
    wechat.tell("POST notices/answer", {"id": notice["id"], "status": status, "body": body})
    assert shop.work() == ["ship ORDER-1"], "a paid order is shipped"
    assert shop.work() == [], "it is shipped once"
    assert wechat.tell("POST notices/take") == [], "WeChat Pay was not content with the answer"


def main():
    simulator, dashes, *command = sys.argv[1:]
    assert dashes == "--" and command, __doc__
    wechat = WeChat(simulator)
    live(wechat, Shop(command, wechat.config))
    wechat.close()
    print(f"sample: {command[-1]} lived a payment")


main()
