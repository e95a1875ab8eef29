"""What the shop does: it sells, gives back, takes notices, and acts on what happened."""

from __future__ import annotations

from typing import Any, Dict, Mapping

import fenpay
import sqlalchemy
from sqlalchemy.orm import Session

from .models import Mail, Order, Product, Refund
from .payments import Payments

BOOKKEEPER = "books@shop.example"


class Shop:
    """A shop on a database."""

    def __init__(self, engine: fenpay.Engine, database: sqlalchemy.Engine) -> None:
        self.database = database
        self.payments = Payments(engine, database, happened)

    def buy(self, number: str, sku: str, quantity: int, buyer: str) -> Dict[str, Any]:
        """Places an order. Again with the same number, after a crash or a timeout, it is the same order."""
        with Session(self.database) as session:
            product = session.get_one(Product, sku)
            total, name = product.price * quantity, product.name
        wanted = {"out_trade_no": number, "kind": "native", "total": total, "description": name}
        return self.payments.do("order.place", wanted, sku=sku, quantity=quantity, total=total, buyer=buyer)

    def give_back(self, order: str, number: str, amount: int, reason: str) -> Dict[str, Any]:
        """Refunds a part of an order. Again with the same number it is the same refund."""
        wanted = {"out_trade_no": order, "out_refund_no": number, "amount": amount, "reason": reason}
        return self.payments.do("refund.place", wanted, order_number=order, amount=amount, reason=reason)

    def close(self, number: str) -> Dict[str, Any]:
        """Closes an order that is not paid."""
        return self.payments.do("order.close", {"out_trade_no": number})

    def notice(self, body: bytes, headers: Mapping[str, str]) -> fenpay.HttpReply:
        """Takes a notice. The answer is the engine's own, and is sent when the transaction is through."""
        reply: fenpay.HttpReply = self.payments.do("notice.receive", {"headers": dict(headers)}, body)["reply"]
        return reply


def happened(session: Session, event: fenpay.Event) -> None:
    """Acts on an event, once: its id is committed with what is done here."""
    key = (event["mchid"], event["number"])
    if event["kind"] == "payment.paid":
        order = session.get_one(Order, key)
        session.get_one(Product, order.sku, with_for_update=True).stock -= order.quantity
        session.add(Mail(to=order.buyer, text=f"Order {order.number} is paid and on its way."))
    elif event["kind"] == "order.closed":
        session.add(Mail(to=session.get_one(Order, key).buyer, text=f"Order {event['number']} was not paid in time."))
    elif event["kind"] == "refund.succeeded":
        refund = session.get_one(Refund, key)
        order = session.get_one(Order, (refund.mchid, refund.order_number))
        session.add(Mail(to=order.buyer, text=f"{refund.amount} fen of {order.number} are on their way back."))
    elif event["kind"].startswith("incident."):
        session.add(Mail(to=BOOKKEEPER, text=f"Please look at {event['id']}."))
