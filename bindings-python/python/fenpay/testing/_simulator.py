"""The simulator, with its control API as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, Literal, NoReturn, Optional, Type

from .. import _native
from ._notices import Delivery, Notice, answer_of

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Callable

Act = Literal["pay", "hesitate", "cancel", "no_money"]
RefundEnd = Literal["CHANGE", "REFUNDCLOSE", "SUCCESS"]
PayoutEnd = Literal["FAILED", "PROCESSING", "REFUND", "SUCCESS"]
Dialects = Literal["v2", "v3", "both"]
V3Keys = Literal["certificates", "public_key", "both"]
FaultKind = Literal[
    "drop_before",
    "drop_after_commit",
    "delay",
    "garbage",
    "html",
    "server_error",
    "unsigned",
    "another_order",
    "truncated",
    "lying_length",
    "redirect",
    "slow_drip",
    "gzip_bomb",
    "refuse",
    "refuse_after_commit",
    "refuse_unsigned",
    "probe",
    "stale",
    "wrong_serial",
    "duplicate",
    "reorder",
    "lose",
    "forge",
    "wrong_amount",
]


class Simulator:
    """A WeChat Pay on loopback, for tests. What is left out behaves as suits a test:

    notices wait in `take_notices` and `deliver` (unless `hold_notices` is false, when they are posted),
    every wait is a thousandth of the real one (`speed`), a day's bill can be had on the same day
    (`early_bills`), and there is plain HTTP only. With `tls` there is TLS too, which asks for the
    merchant's certificate where the real one does. A `seed` makes chance repeat itself.

    It answers both versions of WeChat Pay's interface. `dialects` says of which `config` has the keys, and
    `v3_keys` what messages of version 3 are verified with there.
    """

    def __init__(
        self,
        *,
        speed: int = 1000,
        hold_notices: bool = True,
        early_bills: bool = True,
        tls: bool = False,
        seed: Optional[int] = None,
        auto_pay: Optional[Act] = None,
        refund_ms: int = 2000,
        demand_certificates: bool = False,
        dialects: Dialects = "v2",
        v3_keys: V3Keys = "both",
    ) -> None:
        settings: Dict[str, Any] = {
            "speed": speed,
            "hold_notices": hold_notices,
            "early_bills": early_bills,
            "seed": seed,
            "refund_ms": refund_ms,
            "demand_certificates": demand_certificates,
            "dialects": dialects,
            "v3_keys": v3_keys,
        }
        settings["auto_pay"] = None if auto_pay is None else {"do": auto_pay}
        if not tls:
            settings["https_port"] = None
        self._native = _native.Simulator(settings)

    def config(
        self,
        ledger: str = "memory:",
        notify_url: str = "https://shop.example/wechat/notice",
        merchant: int = 0,
    ) -> Dict[str, Any]:
        """An engine's configuration: of the ordinary merchant, or of the service provider (`merchant=1`)."""
        return self._native.configuration(merchant, ledger, notify_url)

    @property
    def http_url(self) -> str:
        """The address of the plain HTTP server."""
        return self._native.http_url

    @property
    def https_url(self) -> str:
        """The address of the TLS server; empty without `tls`."""
        return self._native.https_url

    @property
    def ca_pem(self) -> str:
        """The root certificate of the TLS server."""
        return self._native.ca_pem

    def pay(self, out_trade_no: str, *, person: Optional[str] = None) -> None:
        """The payer pays; `person` pays in place of whom the order names."""
        self._tell("pay", out_trade_no=out_trade_no, person=person)

    def pay_with_coupon(self, out_trade_no: str, coupon: int) -> None:
        """The payer pays, `coupon` fen of it with a coupon."""
        self._tell("pay", out_trade_no=out_trade_no, coupon=coupon)

    def hesitate(self, out_trade_no: str) -> None:
        """The payer opens the cashier and does nothing yet."""
        self._tell("hesitate", out_trade_no=out_trade_no)

    def cancel(self, out_trade_no: str) -> None:
        """The payer turns away."""
        self._tell("cancel", out_trade_no=out_trade_no)

    def no_money(self, out_trade_no: str) -> None:
        """The payer tries to pay without enough money."""
        self._tell("no_money", out_trade_no=out_trade_no)

    def script(self, *acts: Act) -> None:
        """What the payers of the next orders do, one after the other, as soon as each is placed."""
        self._tell("script", orders=[{"do": act} for act in acts])

    def auto_pay(self, act: Optional[Act] = "pay", *, after_ms: int = 0) -> None:
        """What payers do where the script is silent; `None` has them wait to be told."""
        reaction = None if act is None else {"do": act, "after_ms": after_ms}
        self.control("POST auto_pay", {"reaction": reaction})

    def auth_code(
        self,
        code: str,
        act: Act = "pay",
        *,
        after_ms: int = 0,
        password: bool = False,
        fails: Optional[str] = None,
    ) -> None:
        """What the payer behind a payment code does; `fails` is the code of a refusal: `NOTENOUGH`, ….

        With `password` he has to type it, and the answer is `USERPAYING` first.
        """
        reaction = {"do": act, "after_ms": after_ms, "password": password, "code": fails}
        self._tell("auth_code", code=code, reaction=reaction)

    def refunds_end(self, *ends: RefundEnd) -> None:
        """How the next refunds end."""
        self._tell("refunds_end", ends=list(ends))

    def payouts_end(self, *ends: PayoutEnd) -> None:
        """How the next red packets and transfers end."""
        self._tell("payouts_end", ends=list(ends))

    def recall(self, times: int) -> None:
        """Has reversals answered with "call again" so often."""
        self._tell("recall", times=times)

    def issue_code(self, openid: str, appid: Optional[str] = None) -> str:
        """A code for `openid.exchange`, which stands for that payer once."""
        code: str = self._tell("code", openid=openid, appid=appid)["code"]
        return code

    def fault(
        self,
        operation: str,
        kind: FaultKind,
        *,
        count: int = 1,
        ms: int = 0,
        status: int = 0,
        code: str = "",
        before: bool = False,
    ) -> None:
        """Has something go wrong `count` times.

        `operation` is a path (`/pay/unifiedorder`), a path's beginning with `*`, or `notice`,
        `notice/payment`, `notice/refund`. `refuse_unsigned`, `probe`, `stale` and `wrong_serial` are of version 3. `ms` is the wait of `delay`, `slow_drip` and `reorder`, `status`
        that of `server_error`, `code` that of `refuse`. With `before` the request has no effect.
        """
        self._tell(
            "faults", operation=operation, kind=kind, count=count, ms=ms, status=status, code=code, before=before
        )

    def clear_faults(self) -> None:
        """Takes all faults away."""
        self.control("DELETE faults")

    def advance(self, ms: int) -> None:
        """Moves WeChat Pay's clock."""
        self._tell("advance", ms=ms)

    def advance_to_next_bill(self) -> None:
        """Moves WeChat Pay's clock to 10:00 of the next day in Beijing, when the day's bill is there."""
        self._tell("advance", to="next-day-10:00")

    def take_notices(self) -> List[Notice]:
        """The notices that are due. Each counts as sent; say with `answer` what became of it."""
        due = self.control("POST notices/take")
        return [
            Notice(one["id"], one["url"], one["headers"], one["body"].encode(), one["attempt"]) for one in due
        ]

    def answer(self, notice: int, status: int, body: str) -> None:
        """What the merchant answered to a notice. Without a success in time it comes again."""
        self._tell("notices/answer", id=notice, status=status, body=body)

    def deliver(self, post: Callable[[Notice], Any]) -> List[Delivery]:
        """Hands every notice that is due to `post` and gives its answer to WeChat Pay.

        `post` gets a `Notice` and gives the response of the app's test client, or `(status, body)`:
        `wechat.deliver(lambda notice: client.post("/wechat/notice", content=notice.body, headers=notice.headers))`.
        """
        deliveries = []
        for notice in self.take_notices():
            status, body = answer_of(post(notice))
            self.answer(notice.id, status, body)
            deliveries.append(Delivery(notice, status, body))
        return deliveries

    def resend(self, notice: int) -> None:
        """Sends a notice once more."""
        self._tell("resend", id=notice)

    def orders(self) -> List[Dict[str, Any]]:
        """The orders as WeChat Pay knows them."""
        return self._list("orders")

    def refunds(self) -> List[Dict[str, Any]]:
        """The refunds as WeChat Pay knows them."""
        return self._list("refunds")

    def payouts(self) -> List[Dict[str, Any]]:
        """The red packets and transfers as WeChat Pay knows them."""
        return self._list("payouts")

    def notices(self) -> List[Dict[str, Any]]:
        """What became of every notice, those that are not due too."""
        return self._list("notices")

    def merchants(self) -> List[Dict[str, Any]]:
        """The merchants, with their keys and certificates."""
        return self._list("merchants")

    def control(self, line: str, body: Optional[Dict[str, Any]] = None) -> Any:
        """Does what a request to the simulator's control API does: `control("POST recall", {"times": 1})`."""
        return self._native.control(line, body)

    def close(self) -> None:
        """Stops the servers. A second time does nothing."""
        self._native.close()

    def __enter__(self) -> Simulator:
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        self.close()

    def __reduce__(self) -> NoReturn:
        raise TypeError("a simulator cannot be pickled: it runs in one process")

    def _tell(self, what: str, **body: Any) -> Any:
        """Tells without what was left out."""
        return self.control(f"POST {what}", {name: value for name, value in body.items() if value is not None})

    def _list(self, what: str) -> List[Dict[str, Any]]:
        listed: List[Dict[str, Any]] = self.control(f"GET {what}")
        return listed
