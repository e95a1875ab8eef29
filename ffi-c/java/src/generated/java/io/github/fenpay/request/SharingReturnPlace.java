// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;

/**
 * What <code>sharing_return.place</code> takes. Takes a share back from a merchant that received it, or
 * continues the return of that number.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class SharingReturnPlace extends Request {
    /** <code>sharing_return.place</code>. */
    public static final String OPERATION = "sharing_return.place";

    /**
     * Makes one from what it cannot do without.
     *
     * @param outReturnNo The merchant's number of the return: 1 to 64 of 0-9A-Za-z_-|&#42;&#64;.
     * @param outOrderNo The merchant's number of the sharing: 1 to 64 of 0-9A-Za-z_-|&#42;&#64;.
     * @param returnMchid The merchant that gives it back.
     * @param amount The amount in fen.
     * @param description What it is for: at most 80 characters.
     */
    public SharingReturnPlace(String outReturnNo, String outOrderNo, String returnMchid, long amount, String description) {
        super(OPERATION);
        put("out_return_no", outReturnNo);
        put("out_order_no", outOrderNo);
        put("return_mchid", returnMchid);
        put("amount", amount);
        put("description", description);
    }

    /**
     * The merchant; may be left out where one is configured.
     *
     * @param mchid the value
     * @return this request
     */
    public SharingReturnPlace mchid(String mchid) {
        put("mchid", mchid);
        return this;
    }
}
