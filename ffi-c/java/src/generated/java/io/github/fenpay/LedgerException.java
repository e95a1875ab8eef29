// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

/** The ledger could not read or write. */
public final class LedgerException extends FenpayException {
    private static final long serialVersionUID = 1L;

    LedgerException(Facts facts) {
        super(facts);
    }
}
