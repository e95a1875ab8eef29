// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;
import java.util.Map;

/**
 * What <code>v2.encode</code> takes. Writes fields as a message.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class V2Encode extends Request {
    /** <code>v2.encode</code>. */
    public static final String OPERATION = "v2.encode";

    /**
     * Makes one from what it cannot do without.
     *
     * @param params The message's fields.
     */
    public V2Encode(Map<String, ?> params) {
        super(OPERATION);
        put("params", params);
    }
}
