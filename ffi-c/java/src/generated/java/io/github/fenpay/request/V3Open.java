// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;
import io.github.fenpay.reply.V3SignSuite;
import java.util.Map;

/**
 * What <code>v3.open</code> takes. Decrypts what is encrypted under the APIv3 key: the resource of a notice,
 * a certificate.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class V3Open extends Request {
    /** <code>v3.open</code>. */
    public static final String OPERATION = "v3.open";

    /**
     * Makes one from what it cannot do without.
     *
     * @param resource The encrypted part: algorithm, nonce, associated_data, ciphertext.
     * @param key The APIv3 key.
     */
    public V3Open(Map<String, ?> resource, String key) {
        super(OPERATION);
        put("resource", resource);
        put("key", key);
    }

    /**
     * The algorithms of v3; by default RSA.
     *
     * @param suite the value
     * @return this request
     */
    public V3Open suite(V3SignSuite suite) {
        put("suite", suite);
        return this;
    }
}
