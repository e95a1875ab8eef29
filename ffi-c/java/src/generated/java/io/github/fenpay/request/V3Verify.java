// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;
import io.github.fenpay.reply.V3SignSuite;
import java.util.Map;

/**
 * What <code>v3.verify</code> takes. Verifies the signature of an answer or a notice; fails unless it holds.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class V3Verify extends Request {
    /** <code>v3.verify</code>. */
    public static final String OPERATION = "v3.verify";

    /**
     * Makes one from what it cannot do without.
     *
     * @param headers The headers: names with a text or a list of texts each.
     * @param platformKeys WeChat Pay's keys: PUB_KEY_ID_… with a public key, serials with certificates, as
     * PEM.
     * @param now The present time in Unix seconds; five minutes are allowed.
     */
    public V3Verify(Map<String, ?> headers, Map<String, ?> platformKeys, long now) {
        super(OPERATION);
        put("headers", headers);
        put("platform_keys", platformKeys);
        put("now", now);
    }

    /**
     * The algorithms of v3; by default RSA.
     *
     * @param suite the value
     * @return this request
     */
    public V3Verify suite(V3SignSuite suite) {
        put("suite", suite);
        return this;
    }

    /**
     * The exact body.
     *
     * @param blob the value
     * @return this request
     */
    public V3Verify blob(byte[] blob) {
        putBlob(blob);
        return this;
    }
}
