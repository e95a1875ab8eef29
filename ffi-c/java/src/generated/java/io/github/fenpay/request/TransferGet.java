// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;

/**
 * What <code>transfer.get</code> takes. Reads a transfer from the ledger; nothing is sent.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class TransferGet extends Request {
    /** <code>transfer.get</code>. */
    public static final String OPERATION = "transfer.get";

    /**
     * Makes one from what it cannot do without.
     *
     * @param number The merchant's number of the payout.
     */
    public TransferGet(String number) {
        super(OPERATION);
        put("number", number);
    }

    /**
     * The merchant; may be left out where one is configured.
     *
     * @param mchid the value
     * @return this request
     */
    public TransferGet mchid(String mchid) {
        put("mchid", mchid);
        return this;
    }
}
