// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;

/**
 * What <code>v2.open_refund</code> takes. Decrypts the encrypted part of a refund notice.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class V2OpenRefund extends Request {
    /** <code>v2.open_refund</code>. */
    public static final String OPERATION = "v2.open_refund";

    /**
     * Makes one from what it cannot do without.
     *
     * @param reqInfo The encrypted part, in base64.
     * @param key The API v2 key; the toolbox takes any.
     */
    public V2OpenRefund(String reqInfo, String key) {
        super(OPERATION);
        put("req_info", reqInfo);
        put("key", key);
    }
}
