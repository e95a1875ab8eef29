// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;

/**
 * What <code>v2.decode</code> takes. Reads a message strictly; nothing in it is verified.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class V2Decode extends Request {
    /** <code>v2.decode</code>. */
    public static final String OPERATION = "v2.decode";

    /**
     * Makes one from what it cannot do without.
     *
     * @param blob The message's exact bytes.
     */
    public V2Decode(byte[] blob) {
        super(OPERATION);
        putBlob(blob);
    }
}
