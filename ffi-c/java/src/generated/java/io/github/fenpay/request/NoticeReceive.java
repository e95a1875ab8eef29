// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;
import java.util.Map;

/**
 * What <code>notice.receive</code> takes. Verifies and records a notice, and gives the exact answer to send.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class NoticeReceive extends Request {
    /** <code>notice.receive</code>. */
    public static final String OPERATION = "notice.receive";

    /**
     * Makes one from what it cannot do without.
     *
     * @param blob The notice's exact body, as the bytes that arrived.
     */
    public NoticeReceive(byte[] blob) {
        super(OPERATION);
        putBlob(blob);
    }

    /**
     * The notice's headers, each a text or a list of texts: v3 is verified by them, v2 does not look at them.
     *
     * @param headers the value
     * @return this request
     */
    public NoticeReceive headers(Map<String, ?> headers) {
        put("headers", headers);
        return this;
    }
}
