// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;

/**
 * What <code>refund.get</code> takes. Reads a refund from the ledger; nothing is sent.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class RefundGet extends Request {
    /** <code>refund.get</code>. */
    public static final String OPERATION = "refund.get";

    /**
     * Makes one from what it cannot do without.
     *
     * @param outRefundNo The merchant's number of the refund: 1 to 64 of 0-9A-Za-z_-|&#42;&#64;.
     */
    public RefundGet(String outRefundNo) {
        super(OPERATION);
        put("out_refund_no", outRefundNo);
    }

    /**
     * The merchant; may be left out where one is configured.
     *
     * @param mchid the value
     * @return this request
     */
    public RefundGet mchid(String mchid) {
        put("mchid", mchid);
        return this;
    }
}
