// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;
import io.github.fenpay.reply.OrderDialect;

/**
 * What <code>order.query</code> takes. Asks WeChat Pay where an order stands and records the answer.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class OrderQuery extends Request {
    /** <code>order.query</code>. */
    public static final String OPERATION = "order.query";

    /**
     * Makes one from what it cannot do without.
     *
     * @param outTradeNo The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|&#42;.
     */
    public OrderQuery(String outTradeNo) {
        super(OPERATION);
        put("out_trade_no", outTradeNo);
    }

    /**
     * The merchant; may be left out where one is configured.
     *
     * @param mchid the value
     * @return this request
     */
    public OrderQuery mchid(String mchid) {
        put("mchid", mchid);
        return this;
    }

    /**
     * In which dialect; by default the merchant's: v3 if it has both.
     *
     * @param dialect the value
     * @return this request
     */
    public OrderQuery dialect(OrderDialect dialect) {
        put("dialect", dialect);
        return this;
    }
}
