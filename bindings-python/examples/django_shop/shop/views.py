"""What the shop's pages and WeChat Pay call."""

from __future__ import annotations

import json
from typing import Any, Dict

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from .models import Order, Product
from .payments import pay


def buy(number: str, sku: str, quantity: int, buyer: str) -> Dict[str, Any]:
    """Places an order. Again with the same number, after a crash or a timeout, it is the same order."""
    product = Product.objects.get(pk=sku)
    total = product.price * quantity
    wanted = {"out_trade_no": number, "kind": "native", "total": total, "description": product.name}
    return pay("order.place", wanted, product=product, quantity=quantity, total=total, buyer=buyer)


def give_back(order: Order, number: str, amount: int, reason: str) -> Dict[str, Any]:
    """Refunds a part of an order. Again with the same number it is the same refund."""
    wanted = {"out_trade_no": order.number, "out_refund_no": number, "amount": amount, "reason": reason}
    return pay("refund.place", wanted, order=order, amount=amount, reason=reason)


@csrf_exempt
@require_POST
def orders(request: HttpRequest) -> HttpResponse:
    """Places an order and gives the code that the page shows."""
    cart = json.loads(request.body)
    order = buy(cart["number"], cart["sku"], cart["quantity"], cart["buyer"])
    return JsonResponse({"state": order["state"], "code_url": order.get("code_url")})


@csrf_exempt
@require_POST
def notice(request: HttpRequest) -> HttpResponse:
    """Takes a notice. The answer goes out when its transaction is through, and is the engine's own."""
    answer = pay("notice.receive", {"headers": dict(request.headers)}, request.body)["reply"]
    return HttpResponse(answer["body"], status=answer["status"], headers=answer["headers"])
