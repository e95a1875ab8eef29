// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;

/**
 * What <code>transfer.cancel</code> takes. Cancels a transfer over v3 that the user has not confirmed.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class TransferCancel extends Request {
    /** <code>transfer.cancel</code>. */
    public static final String OPERATION = "transfer.cancel";

    /**
     * Makes one from what it cannot do without.
     *
     * @param number The merchant's number of the payout.
     */
    public TransferCancel(String number) {
        super(OPERATION);
        put("number", number);
    }

    /**
     * The merchant; may be left out where one is configured.
     *
     * @param mchid the value
     * @return this request
     */
    public TransferCancel mchid(String mchid) {
        put("mchid", mchid);
        return this;
    }
}
