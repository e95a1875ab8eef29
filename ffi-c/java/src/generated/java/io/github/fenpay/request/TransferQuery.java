// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;

/**
 * What <code>transfer.query</code> takes. Asks WeChat Pay where a transfer stands and records the answer.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class TransferQuery extends Request {
    /** <code>transfer.query</code>. */
    public static final String OPERATION = "transfer.query";

    /**
     * Makes one from what it cannot do without.
     *
     * @param number The merchant's number of the payout.
     */
    public TransferQuery(String number) {
        super(OPERATION);
        put("number", number);
    }

    /**
     * The merchant; may be left out where one is configured.
     *
     * @param mchid the value
     * @return this request
     */
    public TransferQuery mchid(String mchid) {
        put("mchid", mchid);
        return this;
    }
}
