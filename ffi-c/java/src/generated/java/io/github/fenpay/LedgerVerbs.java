// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

import io.github.fenpay.reply.Verified;
import io.github.fenpay.request.LedgerVerify;

/**
 * The verbs <code>ledger.…</code>.
 *
 * <p>Safe for many threads at once. Every verb throws a {@link FenpayException} if it fails.
 */
public final class LedgerVerbs {
    private final Waist waist;

    LedgerVerbs(Waist waist) {
        this.waist = waist;
    }

    /**
     * Replays the ledger's history and names every fault: a changed bit is found.
     *
     * @param request what it takes
     * @return What a replay of the ledger's history found.
     */
    public Verified verify(LedgerVerify request) {
        return new Verified(waist.run(request).getBody());
    }

    /**
     * Replays the ledger's history and names every fault: a changed bit is found.
     *
     * @return What a replay of the ledger's history found.
     */
    public Verified verify() {
        return verify(new LedgerVerify());
    }
}
