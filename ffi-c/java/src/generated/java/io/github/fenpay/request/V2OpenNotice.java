// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;
import io.github.fenpay.reply.SignType;

/**
 * What <code>v2.open_notice</code> takes. Reads a notice and verifies it for one merchant; nothing is
 * recorded.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class V2OpenNotice extends Request {
    /** <code>v2.open_notice</code>. */
    public static final String OPERATION = "v2.open_notice";

    /**
     * Makes one from what it cannot do without.
     *
     * @param mchId The merchant that it must be for.
     * @param key The API v2 key; the toolbox takes any.
     */
    public V2OpenNotice(String mchId, String key) {
        super(OPERATION);
        put("mch_id", mchId);
        put("key", key);
    }

    /**
     * The algorithm; by default HMAC-SHA256.
     *
     * @param signType the value
     * @return this request
     */
    public V2OpenNotice signType(SignType signType) {
        put("sign_type", signType);
        return this;
    }

    /**
     * The notice's exact body.
     *
     * @param blob the value
     * @return this request
     */
    public V2OpenNotice blob(byte[] blob) {
        putBlob(blob);
        return this;
    }
}
