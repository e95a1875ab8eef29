// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

/** An encrypted part does not open. */
public final class SealedException extends FenpayException {
    private static final long serialVersionUID = 1L;

    SealedException(Facts facts) {
        super(facts);
    }
}
