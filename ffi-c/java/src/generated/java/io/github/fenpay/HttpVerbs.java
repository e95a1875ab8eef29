// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

import io.github.fenpay.reply.Opened;
import io.github.fenpay.reply.Prepared;
import io.github.fenpay.request.HttpComplete;
import io.github.fenpay.request.HttpPrepare;

/**
 * The verbs <code>http.…</code>.
 *
 * <p>Safe for many threads at once. Every verb throws a {@link FenpayException} if it fails.
 */
public final class HttpVerbs {
    private final Waist waist;

    HttpVerbs(Waist waist) {
        this.waist = waist;
    }

    /**
     * Seals a raw operation for the caller's own HTTP client; the body is the blob.
     *
     * @param request what it takes
     * @return A sealed request, to be sent as it is.
     */
    public Prepared prepare(HttpPrepare request) {
        Reply reply = waist.run(request);
        return new Prepared(reply.getBody(), reply.getBlob());
    }

    /**
     * Seals a raw operation for the caller's own HTTP client; the body is the blob.
     *
     * @param operation The request line: POST /pay/unifiedorder.
     * @return A sealed request, to be sent as it is.
     */
    public Prepared prepare(String operation) {
        return prepare(new HttpPrepare(operation));
    }

    /**
     * Verifies the answer that the caller's own HTTP client brought.
     *
     * @param request what it takes
     * @return An answer of WeChat Pay's, verified as far as it is signed.
     */
    public Opened complete(HttpComplete request) {
        return new Opened(waist.run(request).getBody());
    }

    /**
     * Verifies the answer that the caller's own HTTP client brought.
     *
     * @param operation The request line, as it was prepared.
     * @param status The HTTP status.
     * @return An answer of WeChat Pay's, verified as far as it is signed.
     */
    public Opened complete(String operation, long status) {
        return complete(new HttpComplete(operation, status));
    }
}
