// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

import io.github.fenpay.reply.Decrypted;
import io.github.fenpay.reply.SignedRequest;
import io.github.fenpay.reply.Vouched;
import io.github.fenpay.request.V3Open;
import io.github.fenpay.request.V3Sign;
import io.github.fenpay.request.V3Verify;
import java.util.Map;

/**
 * The verbs <code>v3.…</code>.
 *
 * <p>Safe for many threads at once. Every verb throws a {@link FenpayException} if it fails.
 */
public final class V3Verbs {
    private final Waist waist;

    V3Verbs(Waist waist) {
        this.waist = waist;
    }

    /**
     * Signs a request and gives its Authorization header.
     *
     * @param request what it takes
     * @return A request that was signed.
     */
    public SignedRequest sign(V3Sign request) {
        return new SignedRequest(waist.run(request).getBody());
    }

    /**
     * Verifies the signature of an answer or a notice; fails unless it holds.
     *
     * @param request what it takes
     * @return A signature of WeChat Pay's that holds.
     */
    public Vouched verify(V3Verify request) {
        return new Vouched(waist.run(request).getBody());
    }

    /**
     * Decrypts what is encrypted under the APIv3 key: the resource of a notice, a certificate.
     *
     * @param request what it takes
     * @return What was encrypted.
     */
    public Decrypted open(V3Open request) {
        return new Decrypted(waist.run(request).getBody());
    }

    /**
     * Decrypts what is encrypted under the APIv3 key: the resource of a notice, a certificate.
     *
     * @param resource The encrypted part: algorithm, nonce, associated_data, ciphertext.
     * @param key The APIv3 key.
     * @return What was encrypted.
     */
    public Decrypted open(Map<String, ?> resource, String key) {
        return open(new V3Open(resource, key));
    }
}
