package io.github.fenpay.examples.jdbc;

import io.github.fenpay.Engine;
import io.github.fenpay.reply.Event;
import io.github.fenpay.reply.HttpReply;
import io.github.fenpay.reply.Order;
import io.github.fenpay.reply.OrderKind;
import io.github.fenpay.reply.Received;
import io.github.fenpay.reply.Refund;
import io.github.fenpay.request.NoticeReceive;
import io.github.fenpay.request.OrderClose;
import io.github.fenpay.request.OrderPlace;
import io.github.fenpay.request.RefundPlace;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the shop does: it sells, gives back, takes notices, and acts on what happened. */
class Shop {
    private static final String BOOKKEEPER = "books@shop.example";

    final Payments payments;
    private final JdbcTemplate jdbc;

    Shop(Engine engine, JdbcTemplate jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.payments = new Payments(engine, jdbc, transactions, this::happened);
    }

    /** Places an order. Again with the same number, after a crash or a timeout, it is the same order. */
    Order buy(String number, String sku, long quantity, String buyer) {
        Map<String, Object> product = jdbc.queryForMap("SELECT price, name FROM product WHERE sku = ?", sku);
        long total = ((Number) product.get("price")).longValue() * quantity;
        OrderPlace wanted = new OrderPlace(number, OrderKind.NATIVE, total, (String) product.get("name"));
        return new Order(payments.run(wanted, Map.of("sku", sku, "quantity", quantity, "total", total, "buyer", buyer)));
    }

    /** Refunds a part of an order. Again with the same number it is the same refund. */
    Refund giveBack(String order, String number, long amount, String reason) {
        RefundPlace wanted = new RefundPlace(number, order, amount).reason(reason);
        return new Refund(payments.run(wanted, Map.of("order_number", order, "amount", amount, "reason", reason)));
    }

    /** Closes an order that is not paid. */
    Order close(String number) {
        return new Order(payments.run(new OrderClose(number)));
    }

    /** Takes a notice. The answer is the engine's own, and is sent when the transaction is through. */
    HttpReply notice(byte[] body, Map<String, ?> headers) {
        return new Received(payments.run(new NoticeReceive(body).headers(headers))).getReply();
    }

    /** Acts on an event, once: its id is committed with what is done here. */
    void happened(Event event) {
        switch (event.getKind()) {
            case "payment.paid" -> {
                Map<String, Object> order = jdbc.queryForMap("SELECT sku, quantity FROM shop_order WHERE mchid = ? AND number = ?",
                    event.getMchid(), event.getNumber());
                jdbc.update("UPDATE product SET stock = stock - ? WHERE sku = ?", order.get("quantity"), order.get("sku"));
                mail(buyer(event.getMchid(), event.getNumber()), "Order " + event.getNumber() + " is paid and on its way.");
            }
            case "order.closed" ->
                mail(buyer(event.getMchid(), event.getNumber()), "Order " + event.getNumber() + " was not paid in time.");
            case "refund.succeeded" -> {
                String order = jdbc.queryForObject("SELECT order_number FROM shop_refund WHERE mchid = ? AND number = ?",
                    String.class, event.getMchid(), event.getNumber());
                mail(buyer(event.getMchid(), order), "Money of order " + order + " is on its way back.");
            }
            default -> {
                if (event.getKind().startsWith("incident.")) {
                    mail(BOOKKEEPER, "Please look at " + event.getId() + ".");
                }
            }
        }
    }

    private String buyer(String mchid, String number) {
        return jdbc.queryForObject("SELECT buyer FROM shop_order WHERE mchid = ? AND number = ?", String.class, mchid, number);
    }

    private void mail(String recipient, String text) {
        jdbc.update("INSERT INTO mail (recipient, text) VALUES (?, ?)", recipient, text);
    }
}
