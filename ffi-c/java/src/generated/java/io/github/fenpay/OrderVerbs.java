// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

import io.github.fenpay.reply.Order;
import io.github.fenpay.request.OrderClose;
import io.github.fenpay.request.OrderGet;
import io.github.fenpay.request.OrderPlace;
import io.github.fenpay.request.OrderQuery;
import io.github.fenpay.request.OrderReverse;

/**
 * The verbs <code>order.…</code>.
 *
 * <p>Safe for many threads at once. Every verb throws a {@link FenpayException} if it fails.
 */
public final class OrderVerbs {
    private final Waist waist;

    OrderVerbs(Waist waist) {
        this.waist = waist;
    }

    /**
     * Places an order, or continues the one of that number; gives what the payer needs.
     *
     * @param request what it takes
     * @return An order as the ledger has it.
     */
    public Order place(OrderPlace request) {
        return new Order(waist.run(request).getBody());
    }

    /**
     * Asks WeChat Pay where an order stands and records the answer.
     *
     * @param request what it takes
     * @return An order as the ledger has it.
     */
    public Order query(OrderQuery request) {
        return new Order(waist.run(request).getBody());
    }

    /**
     * Asks WeChat Pay where an order stands and records the answer.
     *
     * @param outTradeNo The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|&#42;.
     * @return An order as the ledger has it.
     */
    public Order query(String outTradeNo) {
        return query(new OrderQuery(outTradeNo));
    }

    /**
     * Closes an order that is not paid.
     *
     * @param request what it takes
     * @return An order as the ledger has it.
     */
    public Order close(OrderClose request) {
        return new Order(waist.run(request).getBody());
    }

    /**
     * Closes an order that is not paid.
     *
     * @param outTradeNo The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|&#42;.
     * @return An order as the ledger has it.
     */
    public Order close(String outTradeNo) {
        return close(new OrderClose(outTradeNo));
    }

    /**
     * Undoes an order by payment code or face whose outcome is not known.
     *
     * @param request what it takes
     * @return An order as the ledger has it.
     */
    public Order reverse(OrderReverse request) {
        return new Order(waist.run(request).getBody());
    }

    /**
     * Undoes an order by payment code or face whose outcome is not known.
     *
     * @param outTradeNo The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|&#42;.
     * @return An order as the ledger has it.
     */
    public Order reverse(String outTradeNo) {
        return reverse(new OrderReverse(outTradeNo));
    }

    /**
     * Reads an order from the ledger; nothing is sent.
     *
     * @param request what it takes
     * @return An order as the ledger has it.
     */
    public Order get(OrderGet request) {
        return new Order(waist.run(request).getBody());
    }

    /**
     * Reads an order from the ledger; nothing is sent.
     *
     * @param outTradeNo The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|&#42;.
     * @return An order as the ledger has it.
     */
    public Order get(String outTradeNo) {
        return get(new OrderGet(outTradeNo));
    }
}
