// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;

/**
 * What <code>sharing_return.query</code> takes. Asks WeChat Pay where a return stands and records the answer.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class SharingReturnQuery extends Request {
    /** <code>sharing_return.query</code>. */
    public static final String OPERATION = "sharing_return.query";

    /**
     * Makes one from what it cannot do without.
     *
     * @param outReturnNo The merchant's number of the return: 1 to 64 of 0-9A-Za-z_-|&#42;&#64;.
     */
    public SharingReturnQuery(String outReturnNo) {
        super(OPERATION);
        put("out_return_no", outReturnNo);
    }

    /**
     * The merchant; may be left out where one is configured.
     *
     * @param mchid the value
     * @return this request
     */
    public SharingReturnQuery mchid(String mchid) {
        put("mchid", mchid);
        return this;
    }
}
