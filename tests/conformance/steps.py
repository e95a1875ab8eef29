"""How a flow is written down: its steps, and those that come again and again."""

from sealed import OPENID


def flow(name: str, why: str, *steps, config: dict | None = None) -> dict:
    """A flow; its last step demands that the ledger is what its history says."""
    made = {"name": name, "why": why}
    if config:
        made["config"] = config
    flat = []
    for step in steps:
        flat.extend(step if isinstance(step, list) else [step])
    return {**made, "steps": [*flat, call("ledger.verify", gives={"faults": []})]}


def call(op: str, params=None, **more) -> dict:
    """A call on the flow's engine."""
    step = {"call": op}
    if params is not None:
        step["params"] = params
    return {**step, **more}


def wechat(line: str, body=None, **more) -> dict:
    """A request to the simulator."""
    step = {"wechat": line}
    if body is not None:
        step["body"] = body
    return {**step, **more}


def fails(kind: str, advice: str | None = None, **more) -> dict:
    """What a failure is."""
    return {"fails": {"kind": kind, **({"advice": advice} if advice else {}), **more}}


def native(number: str, total: int = 100, **more) -> dict:
    """The parameters of an order that is paid by a QR code."""
    return {"out_trade_no": number, "kind": "native", "total": total, "description": "Longjing 50g", **more}


def jsapi(number: str, total: int = 100, **more) -> dict:
    """The parameters of an order that is paid inside WeChat."""
    return {"out_trade_no": number, "kind": "jsapi", "total": total, "description": "Longjing 50g", "openid": OPENID, **more}


def code(number: str, auth_code: str, total: int = 100) -> dict:
    """The parameters of an order that is paid by the payer's code."""
    return {"out_trade_no": number, "kind": "payment_code", "total": total, "description": "Longjing 50g", "auth_code": auth_code}


def place(params: dict, gives: dict | None = None, **more) -> dict:
    """Places an order; unless said otherwise it is open then."""
    if "fails" in more:
        return call("order.place", params, **more)
    return call("order.place", params, gives=gives or {"state": "open"}, **more)


def get(number: str, **gives) -> dict:
    """Reads an order from the ledger."""
    return call("order.get", {"out_trade_no": number}, gives=gives)


def query(number: str, **gives) -> dict:
    """Asks WeChat Pay where an order stands."""
    return call("order.query", {"out_trade_no": number}, gives=gives)


def fault(operation: str, kind: str, **more) -> dict:
    """Something that goes wrong next."""
    return wechat("POST faults", {"operation": operation, "kind": kind, **more})


def pay(number: str) -> dict:
    """The payer pays."""
    return wechat("POST pay", {"out_trade_no": number}, gives={"ok": True})


def advance(ms: int) -> dict:
    """WeChat Pay's clock moves on."""
    return wechat("POST advance", {"ms": ms})


def receive(blob: str, **more) -> dict:
    """The shop takes a notice."""
    return call("notice.receive", blob=blob, **more)


def taken(gives: dict, place: int = 0, of: int = 1) -> list:
    """The shop takes the notices that are due, receives one of them, and WeChat Pay hears its answer."""
    return [
        wechat("POST notices/take", gives=[{"id": "$any", "body": "$any"}] * of, keep={"id": f"{place}.id", "notice": f"{place}.body"}),
        receive("$notice", gives={**gives, "reply": {"status": 200}}, keep={"status": "reply.status", "answer": "reply.body"}),
        wechat("POST notices/answer", {"id": "$id", "status": "$status", "body": "$answer"}),
    ]


def paid(params: dict, notice: dict | None = None) -> list:
    """An order that is placed, paid and told."""
    gives = notice or {"outcome": "paid", "first": True, "order": {"state": "paid"}}
    return [place(params), pay(params["out_trade_no"]), *taken(gives)]


def swept(ms: int = 3000) -> list:
    """The notices of refunds that end now are lost, so that no later flow finds them."""
    return [advance(ms), fault("notice/refund", "lose", count=100), wechat("POST notices/take", gives=[])]


def told(*events: tuple) -> list:
    """The events that wait: their kinds and numbers; the shop acts on them, and none is left."""
    expected = [{"kind": kind, "number": number} for kind, number in events]
    keep = {f"event{at}": f"events.{at}.id" for at in range(len(events))}
    done = [call("event.done", {"ids": [f"${name}" for name in keep]}, gives={"done": len(events)})] if events else []
    take = call("event.take", {"limit": 100}, gives={"events": expected})
    return [{**take, "keep": keep} if keep else take, *done, call("event.take", {"limit": 100}, gives={"events": []})]
