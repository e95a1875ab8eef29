// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;

/**
 * What <code>scan.answer</code> takes. Gives the signed reply to a scan of a static code, with the order made
 * for it.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class ScanAnswer extends Request {
    /** <code>scan.answer</code>. */
    public static final String OPERATION = "scan.answer";

    /**
     * Makes one from what it cannot do without.
     *
     * @param outTradeNo The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|&#42;.
     */
    public ScanAnswer(String outTradeNo) {
        super(OPERATION);
        put("out_trade_no", outTradeNo);
    }

    /**
     * The merchant; may be left out where one is configured.
     *
     * @param mchid the value
     * @return this request
     */
    public ScanAnswer mchid(String mchid) {
        put("mchid", mchid);
        return this;
    }
}
