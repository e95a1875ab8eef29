// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

/** A signature is missing or wrong. */
public final class ForgedException extends FenpayException {
    private static final long serialVersionUID = 1L;

    ForgedException(Facts facts) {
        super(facts);
    }
}
