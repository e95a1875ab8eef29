// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;

/**
 * What <code>sharing_return.get</code> takes. Reads a return from the ledger; nothing is sent.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class SharingReturnGet extends Request {
    /** <code>sharing_return.get</code>. */
    public static final String OPERATION = "sharing_return.get";

    /**
     * Makes one from what it cannot do without.
     *
     * @param outReturnNo The merchant's number of the return: 1 to 64 of 0-9A-Za-z_-|&#42;&#64;.
     */
    public SharingReturnGet(String outReturnNo) {
        super(OPERATION);
        put("out_return_no", outReturnNo);
    }

    /**
     * The merchant; may be left out where one is configured.
     *
     * @param mchid the value
     * @return this request
     */
    public SharingReturnGet mchid(String mchid) {
        put("mchid", mchid);
        return this;
    }
}
