// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;

/**
 * What <code>redpack.query</code> takes. Asks WeChat Pay where a red packet stands and records the answer.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class RedpackQuery extends Request {
    /** <code>redpack.query</code>. */
    public static final String OPERATION = "redpack.query";

    /**
     * Makes one from what it cannot do without.
     *
     * @param number The merchant's number of the payout.
     */
    public RedpackQuery(String number) {
        super(OPERATION);
        put("number", number);
    }

    /**
     * The merchant; may be left out where one is configured.
     *
     * @param mchid the value
     * @return this request
     */
    public RedpackQuery mchid(String mchid) {
        put("mchid", mchid);
        return this;
    }
}
