"""What the shop does about what happened, in the transaction in which it happened."""

from __future__ import annotations

import fenpay
from django.db.models import F

from .models import Mail, Order, Product, Refund

BOOKKEEPER = "books@shop.example"


def happened(event: fenpay.Event) -> None:
    """Acts on an event, once: its id is committed with what is done here."""
    key = {"mchid": event["mchid"], "number": event["number"]}
    if event["kind"] == "payment.paid":
        order = Order.objects.select_related("product").get(**key)
        Product.objects.filter(pk=order.product.pk).update(stock=F("stock") - order.quantity)
        Mail.objects.create(to=order.buyer, text=f"Order {order.number} is paid and on its way.")
    elif event["kind"] == "order.closed":
        Mail.objects.create(to=Order.objects.get(**key).buyer, text=f"Order {event['number']} was not paid in time.")
    elif event["kind"] == "refund.succeeded":
        refund = Refund.objects.select_related("order").get(**key)
        Mail.objects.create(to=refund.order.buyer, text=f"{refund.amount} fen of {refund.order.number} are on their way back.")
    elif event["kind"].startswith("incident."):
        Mail.objects.create(to=BOOKKEEPER, text=f"Please look at {event['id']}.")
