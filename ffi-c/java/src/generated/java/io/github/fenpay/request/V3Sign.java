// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;
import io.github.fenpay.reply.V3SignSuite;

/**
 * What <code>v3.sign</code> takes. Signs a request and gives its Authorization header.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class V3Sign extends Request {
    /** <code>v3.sign</code>. */
    public static final String OPERATION = "v3.sign";

    /**
     * Makes one from what it cannot do without.
     *
     * @param method The method, in upper case.
     * @param url The address or its path and query, exactly as it is sent.
     * @param timestamp Unix seconds.
     * @param nonce 1 to 32 letters and digits.
     * @param mchid The merchant's number.
     * @param serial The serial of the merchant's certificate.
     * @param merchantKey The merchant's private key, as PEM.
     */
    public V3Sign(String method, String url, long timestamp, String nonce, String mchid, String serial, String merchantKey) {
        super(OPERATION);
        put("method", method);
        put("url", url);
        put("timestamp", timestamp);
        put("nonce", nonce);
        put("mchid", mchid);
        put("serial", serial);
        put("merchant_key", merchantKey);
    }

    /**
     * The body, exactly as it is sent; of an upload the text of meta.
     *
     * @param body the value
     * @return this request
     */
    public V3Sign body(String body) {
        put("body", body);
        return this;
    }

    /**
     * The algorithms of v3; by default RSA.
     *
     * @param suite the value
     * @return this request
     */
    public V3Sign suite(V3SignSuite suite) {
        put("suite", suite);
        return this;
    }

    /**
     * The body's bytes, instead of a text.
     *
     * @param blob the value
     * @return this request
     */
    public V3Sign blob(byte[] blob) {
        putBlob(blob);
        return this;
    }
}
