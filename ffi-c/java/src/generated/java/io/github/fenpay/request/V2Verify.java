// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;
import io.github.fenpay.reply.SignType;
import java.util.Map;

/**
 * What <code>v2.verify</code> takes. Verifies a message's fields against their sign; fails unless it holds.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class V2Verify extends Request {
    /** <code>v2.verify</code>. */
    public static final String OPERATION = "v2.verify";

    /**
     * Makes one from what it cannot do without.
     *
     * @param params The message's fields.
     * @param key The API v2 key; the toolbox takes any.
     */
    public V2Verify(Map<String, ?> params, String key) {
        super(OPERATION);
        put("params", params);
        put("key", key);
    }

    /**
     * The algorithm; by default HMAC-SHA256.
     *
     * @param signType the value
     * @return this request
     */
    public V2Verify signType(SignType signType) {
        put("sign_type", signType);
        return this;
    }
}
