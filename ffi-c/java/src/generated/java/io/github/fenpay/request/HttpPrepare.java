// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;
import java.util.Map;

/**
 * What <code>http.prepare</code> takes. Seals a raw operation for the caller's own HTTP client; the body is
 * the blob.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class HttpPrepare extends Request {
    /** <code>http.prepare</code>. */
    public static final String OPERATION = "http.prepare";

    /**
     * Makes one from what it cannot do without.
     *
     * @param operation The request line: POST /pay/unifiedorder.
     */
    public HttpPrepare(String operation) {
        super(OPERATION);
        put("operation", operation);
    }

    /**
     * WeChat Pay's own parameters.
     *
     * @param params the value
     * @return this request
     */
    public HttpPrepare params(Map<String, ?> params) {
        put("params", params);
        return this;
    }

    /**
     * The file of an upload in v3.
     *
     * @param blob the value
     * @return this request
     */
    public HttpPrepare blob(byte[] blob) {
        putBlob(blob);
        return this;
    }
}
