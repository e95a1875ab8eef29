"""Mistakes that type checkers must find: every line that ends in `# wrong` has one, and no other line."""

import fenpay
from fenpay.testing import Simulator


def shop(engine: fenpay.Engine, other: fenpay.AsyncEngine, wechat: Simulator) -> None:
    placed = engine.order.place(out_trade_no="A", kind="native", total=1, description="tea")
    engine.order.place(out_trade_no="A", kind="native", total=12.5, description="tea")  # wrong
    engine.order.place(out_trade_no="A", kind="native", total="100", description="tea")  # wrong
    engine.order.place(out_trade_no="A", kind="cash", total=1, description="tea")  # wrong
    engine.order.place(out_trade_no="A", kind="native", total=1)  # wrong
    engine.order.place("A", kind="native", total=1, description="tea")  # wrong
    engine.order.place(out_trade_no="A", kind="native", total=1, description="tea", color="green")  # wrong
    engine.order.pay(out_trade_no="A")  # wrong
    engine.event.done(ids="A")  # wrong
    engine.receive("<xml/>")  # wrong
    engine.receive({"a": 1})  # wrong
    engine.receive(b"{}", "Wechatpay-Nonce: n")  # wrong
    engine.receive(b"{}", {"Wechatpay-Nonce": 5})  # wrong
    engine.v2.pay_unifiedorder(out_trade_no="A")  # wrong
    engine.v2.pay_refund(out_trade_no="A")  # wrong
    engine.v3.get_pay_transactions_out_trade_no()  # wrong
    engine.v3.get_bill_tradebill(bill_date="2026-11-20", tar_type="ZIP")  # wrong
    engine.v3.post_pay_transactions_native(description="t", out_trade_no="A", notify_url="u", amount=100)  # wrong
    engine.v3.post_pay_transactions_native(description="t", out_trade_no="A", notify_url="u", amount={})  # wrong
    fenpay.v2.sign(params={}, key="k", sign_type="SHA1")  # wrong
    fenpay.v2.sign(params={}, key=b"k")  # wrong
    fenpay.Engine(7)  # wrong
    placed["amount"]  # wrong
    print(placed["state"] == "payed")  # wrong
    placed["total"].upper()  # wrong
    other.order.get(out_trade_no="A")["state"]  # wrong
    wechat.fault("/pay/unifiedorder", "explode")  # wrong
    wechat.script("run")  # wrong
    Simulator(speed="fast")  # wrong
    Simulator(dialects="v4")  # wrong
