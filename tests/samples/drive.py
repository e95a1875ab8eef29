"""Lives payments with a sample of the README, against `fenpay simulator`.

    python3 tests/samples/drive.py SIMULATOR -- COMMAND...

SIMULATOR is the `fenpay` command. COMMAND is a sample, which is run like the C library's example (see
ffi-c/tests/shop.py): three processes that share nothing but the ledger. Plays WeChat Pay and the payer, forges
a notice, sends the true one twice, and fails with a sentence where the sample does not do what the README says.
The same sample lives with a configuration that has keys for v2, for v3, and for both.
"""

import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parents[2] / "ffi-c" / "tests"))
from shop import Shop, WeChat, is_success  # noqa: E402


# Whose keys a configuration has, and how the payer's page is signed then: with both, v3 is spoken.
KEYS = [("v2", "HMAC-SHA256", 64), ("v3", "RSA", 344), ("both", "RSA", 344)]


def live(wechat, shop, scheme, length):
    first = json.loads(shop.order("ORDER-0001", 8800)[0])
    again = json.loads(shop.order("ORDER-0001", 8800)[0])
    assert first["package"] == again["package"], "the same number made a second order"
    assert (first["signType"], len(first["paySign"])) == (scheme, length), first
    assert shop.work() == [], "something was shipped before it was paid"

    wechat.tell("POST pay", {"out_trade_no": "ORDER-0001"})
    [notice] = wechat.tell("POST notices/take")
    assert not is_success(*shop.notice(wechat.forge(notice))[:2]), "a forged notice was taken"
    assert shop.work() == [], "a forged notice shipped goods"
    for _ in range(2):
        status, body, said = shop.notice(notice)
        assert is_success(status, body), f"the true notice was refused: {status} {body} {said}"
    wechat.tell("POST notices/answer", {"id": notice["id"], "status": status, "body": body})
    assert shop.work() == ["ship ORDER-0001"], "a paid order is shipped"
    assert shop.work() == [], "it is shipped once"
    assert wechat.tell("POST notices/take") == [], "WeChat Pay was not content with the answer"


def main():
    simulator, dashes, *command = sys.argv[1:]
    assert dashes == "--" and command, __doc__
    for dialects, scheme, length in KEYS:
        wechat = WeChat(simulator, dialects)
        live(wechat, Shop(command, wechat.config), scheme, length)
        wechat.close()
        print(f"sample: {command[-1]} lived a payment with keys for {dialects}")


main()
