"""Flows of money that goes out in v3: transfers that a user confirms, and profit sharing."""

from sealed import APPID, OPENID
from signing_in import BY_PUBLIC_KEY, CONFIG
from steps import advance, call, fails, fault, flow, native, place, pay, told, wechat

TRANSFERS = "/v3/fund-app/mch-transfer/transfer-bills"
# The ordinary service provider of the simulator, which is a merchant as well.
SHARER = "1900000209"
ONCE = {**CONFIG, "failover": False}


def _transfer(number: str, **more) -> dict:
    return {
        "number": number, "openid": OPENID, "amount": 100, "description": "新会员开通有礼", "scene_id": "1000",
        "report_infos": [{"info_type": "活动名称", "info_content": "新会员有礼"}, {"info_type": "奖励说明", "info_content": "注册会员抽奖"}], **more,
    }


def _place(number: str, gives: dict | None = None, **more) -> dict:
    if gives is not None:
        more["gives"] = {"number": number, "kind": "transfer", "dialect": "v3", **gives}
    return call("transfer.place", _transfer(number), **more)


def _state(number: str, state: str, **more) -> dict:
    return call("transfer.get", {"number": number}, gives={"state": state, **more})


def _noticed(gives: dict) -> list:
    """The notice that is due is received, and WeChat Pay hears the answer."""
    return [
        wechat("POST notices/take", gives=[{}], keep={"id": "0.id", "notice": "0.body", "headers": "0.headers"}),
        call("notice.receive", {"headers": "$headers"}, blob="$notice", gives=gives, keep={"status": "reply.status", "answer": "reply.body"}),
        wechat("POST notices/answer", {"id": "$id", "status": "$status", "body": "$answer"}),
    ]


def _share(number: str, order: str, amount: int) -> dict:
    receiver = {"type": "MERCHANT_ID", "account": SHARER, "name": "收款商户", "amount": amount, "description": "分给商户"}
    return {"out_order_no": number, "out_trade_no": order, "receivers": [receiver]}


def _return(number: str, sharing: str, amount: int) -> dict:
    return {"out_return_no": number, "out_order_no": sharing, "return_mchid": SHARER, "amount": amount, "description": "用户退款"}


def _paid(number: str) -> list:
    """An order over ten yuan whose money can be shared now."""
    receiver = {"appid": APPID, "type": "MERCHANT_ID", "account": SHARER, "name": "收款商户", "relation_type": "PARTNER"}
    return [
        BY_PUBLIC_KEY,
        place(native(number, 1000, profit_sharing=True)),
        pay(number),
        *_noticed({"outcome": "paid", "first": True}),
        told(("payment.paid", number)),
        advance(61_000),
        call("POST /v3/profitsharing/receivers/add", receiver, gives={"fields": {"account": SHARER}}),
    ]


def _swept(*numbers: str) -> list:
    """Transfers that nobody confirmed are cancelled and their notices lost, so that no later flow finds them."""
    cancelled = [call("transfer.cancel", {"number": number}, gives={"state": "canceling"}) for number in numbers]
    return [*cancelled, fault("notice", "lose", count=len(numbers)), advance(3000), wechat("POST notices/take", gives=[])]


def flows():
    """The flows of this file, in their order."""
    yield flow(
        "a transfer is placed, confirmed and told once",
        "The user's side is given package_info; what the user does comes as a notice.",
        BY_PUBLIC_KEY,
        _place("PAYOUT0001", {"state": "confirming", "amount": 100, "package_info": "$any"}, keep={"package": "package_info"}),
        _place("PAYOUT0001", {"state": "confirming", "package_info": "$package"}),
        told(("transfer.confirming", "PAYOUT0001")),
        wechat("POST confirm", {"out_bill_no": "PAYOUT0001"}),
        advance(3000),
        *_noticed({"outcome": "transfer", "first": True, "transfer": {"state": "succeeded", "package_info": None}}),
        _place("PAYOUT0001", {"state": "succeeded"}),
        call("transfer.cancel", {"number": "PAYOUT0001"}, **fails("State", "never")),
        told(("transfer.succeeded", "PAYOUT0001")),
        config=CONFIG,
    )
    yield flow(
        "a transfer whose answer is lost is asked for, and never paid twice",
        "The same number again continues it; the identical request brings what the user confirms with.",
        BY_PUBLIC_KEY,
        fault(TRANSFERS, "drop_after_commit"),
        _place("PAYOUT0002", **fails("Network", "query")),
        _state("PAYOUT0002", "placing", package_info=None),
        _place("PAYOUT0002", {"state": "confirming", "package_info": "$any"}),
        call("transfer.place", _transfer("PAYOUT0002", amount=101), **fails("Conflict", "never", field="number")),
        call("transfer.cancel", {"number": "PAYOUT0002"}, gives={"state": "canceling", "package_info": None}),
        advance(3000),
        *_noticed({"outcome": "transfer", "first": True, "transfer": {"state": "cancelled"}}),
        told(("transfer.confirming", "PAYOUT0002"), ("transfer.cancelled", "PAYOUT0002")),
        config=ONCE,
    )
    yield flow(
        "no refusal of a transfer counts without a query",
        "A transfer may go on after any refusal: only a number that WeChat Pay does not know is dead. Without money the number lives on.",
        BY_PUBLIC_KEY,
        fault(TRANSFERS, "refuse_after_commit", code="PARAM_ERROR"),
        _place("PAYOUT0003", {"state": "confirming"}),
        _place("PAYOUT0003", {"state": "confirming", "package_info": "$any"}),
        fault(TRANSFERS, "refuse", code="NO_AUTH"),
        _place("PAYOUT0004", {"state": "rejected", "reason": "NO_AUTH"}),
        fault(TRANSFERS, "refuse", code="NOT_ENOUGH"),
        _place("PAYOUT0005", **{"fails": {"code": "NOT_ENOUGH", "advice": "later"}}),
        _state("PAYOUT0005", "placing"),
        _place("PAYOUT0005", {"state": "confirming"}),
        told(("transfer.confirming", "PAYOUT0003"), ("transfer.rejected", "PAYOUT0004"), ("transfer.confirming", "PAYOUT0005")),
        *_swept("PAYOUT0003", "PAYOUT0005"),
        config=CONFIG,
    )
    yield flow(
        "a transfer is not begun with what WeChat Pay would refuse",
        "Nothing is sent and nothing kept.",
        *[call("transfer.place", {**_transfer("PAYOUT0006"), name: value}, **fails("Input", "never", field=name)) for name, value in [
            ("number", "PAYOUT-6"), ("amount", 0), ("scene_id", None), ("report_infos", None), ("report_infos", ["x"]), ("report_infos", [{}]),
            ("description", "茶" * 33), ("notify_url", "http://shop.example/notice?a=1"),
        ]],
        call("transfer.get", {"number": "PAYOUT0006"}, **fails("Missing", "never", field="number")),
        config=CONFIG,
    )
    yield flow(
        "an order's money is shared and taken back",
        "Shares come out of what was paid, returns out of what was got, and each under its own number once.",
        *_paid("SHARED-0001"),
        call("sharing.place", _share("SHARING-1", "SHARED-0001", 1001), **fails("Input", "never", field="receivers")),
        call("sharing.place", _share("SHARING-1", "SHARED-0001", 200), gives={"state": "pending", "order_id": "$any"}),
        call("sharing_return.place", _return("RETURN-1", "SHARING-1", 1), **fails("State", "query")),
        advance(3000),
        call("sharing.query", {"out_order_no": "SHARING-1"}, gives={"state": "finished", "receivers": [{"account": SHARER, "amount": 200, "result": "SUCCESS"}]}),
        call("sharing_return.place", _return("RETURN-1", "SHARING-1", 201), **fails("Input", "never", field="amount")),
        call("sharing_return.place", _return("RETURN-1", "SHARING-1", 150), gives={"state": "pending"}),
        call("sharing_return.place", _return("RETURN-2", "SHARING-1", 51), **fails("Input", "never", field="amount")),
        advance(3000),
        call("sharing_return.query", {"out_return_no": "RETURN-1"}, gives={"state": "succeeded", "amount": 150}),
        call("sharing.get", {"out_order_no": "SHARING-1"}, gives={"receivers": [{"returned": 150, "returning": 0}]}),
        told(("sharing.finished", "SHARING-1"), ("sharing_return.succeeded", "RETURN-1")),
        config=CONFIG,
    )
    yield flow(
        "a sharing whose answer is lost is settled under its number",
        "While it is not known whether it exists, no other one of the order is begun; then what is left is unfrozen.",
        *_paid("SHARED-0002"),
        fault("/v3/profitsharing/orders", "drop_after_commit"),
        call("sharing.place", _share("SHARING-2", "SHARED-0002", 200), **fails("Network", "query")),
        call("sharing.place", _share("SHARING-3", "SHARED-0002", 50), **fails("State", "query", field="out_order_no")),
        call("sharing.place", _share("SHARING-2", "SHARED-0002", 200), gives={"state": "pending"}),
        call("sharing.unfreeze", {"out_order_no": "SHARING-4", "out_trade_no": "SHARED-0002", "description": "解冻"}, gives={"kind": "unfreeze", "receivers": []}),
        advance(3000),
        call("sharing.query", {"out_order_no": "SHARING-2"}, gives={"state": "finished"}),
        call("sharing.query", {"out_order_no": "SHARING-4"}, gives={"state": "finished", "unfrozen": 800}),
        told(("sharing.finished", "SHARING-2"), ("sharing.finished", "SHARING-4")),
        config=ONCE,
    )
