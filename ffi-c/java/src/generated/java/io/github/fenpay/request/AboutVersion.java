// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;

/**
 * What <code>about.version</code> takes. Says which build of Fenpay this is.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class AboutVersion extends Request {
    /** <code>about.version</code>. */
    public static final String OPERATION = "about.version";

    /** Makes one from what it cannot do without. */
    public AboutVersion() {
        super(OPERATION);
    }
}
