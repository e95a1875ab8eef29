// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;

/**
 * What <code>sharing.query</code> takes. Asks WeChat Pay where a sharing stands and records the answer.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class SharingQuery extends Request {
    /** <code>sharing.query</code>. */
    public static final String OPERATION = "sharing.query";

    /**
     * Makes one from what it cannot do without.
     *
     * @param outOrderNo The merchant's number of the sharing: 1 to 64 of 0-9A-Za-z_-|&#42;&#64;.
     */
    public SharingQuery(String outOrderNo) {
        super(OPERATION);
        put("out_order_no", outOrderNo);
    }

    /**
     * The merchant; may be left out where one is configured.
     *
     * @param mchid the value
     * @return this request
     */
    public SharingQuery mchid(String mchid) {
        put("mchid", mchid);
        return this;
    }
}
