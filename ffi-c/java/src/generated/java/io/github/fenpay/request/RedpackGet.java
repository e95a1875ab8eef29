// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;

/**
 * What <code>redpack.get</code> takes. Reads a red packet from the ledger; nothing is sent.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class RedpackGet extends Request {
    /** <code>redpack.get</code>. */
    public static final String OPERATION = "redpack.get";

    /**
     * Makes one from what it cannot do without.
     *
     * @param number The merchant's number of the payout.
     */
    public RedpackGet(String number) {
        super(OPERATION);
        put("number", number);
    }

    /**
     * The merchant; may be left out where one is configured.
     *
     * @param mchid the value
     * @return this request
     */
    public RedpackGet mchid(String mchid) {
        put("mchid", mchid);
        return this;
    }
}
