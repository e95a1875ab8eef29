// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;

/**
 * What <code>ledger.verify</code> takes. Replays the ledger's history and names every fault: a changed bit is
 * found.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class LedgerVerify extends Request {
    /** <code>ledger.verify</code>. */
    public static final String OPERATION = "ledger.verify";

    /** Makes one from what it cannot do without. */
    public LedgerVerify() {
        super(OPERATION);
    }
}
