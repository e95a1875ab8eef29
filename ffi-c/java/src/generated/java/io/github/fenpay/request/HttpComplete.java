// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;
import java.util.Map;

/**
 * What <code>http.complete</code> takes. Verifies the answer that the caller's own HTTP client brought.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class HttpComplete extends Request {
    /** <code>http.complete</code>. */
    public static final String OPERATION = "http.complete";

    /**
     * Makes one from what it cannot do without.
     *
     * @param operation The request line, as it was prepared.
     * @param status The HTTP status.
     */
    public HttpComplete(String operation, long status) {
        super(OPERATION);
        put("operation", operation);
        put("status", status);
    }

    /**
     * The merchant; may be left out where one is configured.
     *
     * @param mchid the value
     * @return this request
     */
    public HttpComplete mchid(String mchid) {
        put("mchid", mchid);
        return this;
    }

    /**
     * The answer's headers.
     *
     * @param headers the value
     * @return this request
     */
    public HttpComplete headers(Map<String, ?> headers) {
        put("headers", headers);
        return this;
    }

    /**
     * The answer's exact body.
     *
     * @param blob the value
     * @return this request
     */
    public HttpComplete blob(byte[] blob) {
        putBlob(blob);
        return this;
    }
}
