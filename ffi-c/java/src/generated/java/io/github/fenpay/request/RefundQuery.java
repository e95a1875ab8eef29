// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;
import io.github.fenpay.reply.OrderDialect;

/**
 * What <code>refund.query</code> takes. Asks WeChat Pay where a refund stands and records the answer.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class RefundQuery extends Request {
    /** <code>refund.query</code>. */
    public static final String OPERATION = "refund.query";

    /**
     * Makes one from what it cannot do without.
     *
     * @param outRefundNo The merchant's number of the refund: 1 to 64 of 0-9A-Za-z_-|&#42;&#64;.
     */
    public RefundQuery(String outRefundNo) {
        super(OPERATION);
        put("out_refund_no", outRefundNo);
    }

    /**
     * The merchant; may be left out where one is configured.
     *
     * @param mchid the value
     * @return this request
     */
    public RefundQuery mchid(String mchid) {
        put("mchid", mchid);
        return this;
    }

    /**
     * In which dialect; by default the merchant's: v3 if it has both.
     *
     * @param dialect the value
     * @return this request
     */
    public RefundQuery dialect(OrderDialect dialect) {
        put("dialect", dialect);
        return this;
    }
}
