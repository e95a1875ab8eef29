// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;

/**
 * What <code>sharing.unfreeze</code> takes. Gives what is left of an order's money to the merchant, under a
 * number of its own.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class SharingUnfreeze extends Request {
    /** <code>sharing.unfreeze</code>. */
    public static final String OPERATION = "sharing.unfreeze";

    /**
     * Makes one from what it cannot do without.
     *
     * @param outOrderNo The merchant's number of the sharing: 1 to 64 of 0-9A-Za-z_-|&#42;&#64;.
     * @param outTradeNo The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|&#42;.
     * @param description What it is for: at most 80 characters.
     */
    public SharingUnfreeze(String outOrderNo, String outTradeNo, String description) {
        super(OPERATION);
        put("out_order_no", outOrderNo);
        put("out_trade_no", outTradeNo);
        put("description", description);
    }

    /**
     * The merchant; may be left out where one is configured.
     *
     * @param mchid the value
     * @return this request
     */
    public SharingUnfreeze mchid(String mchid) {
        put("mchid", mchid);
        return this;
    }
}
