// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

/** A fault of Fenpay itself. */
public final class InternalException extends FenpayException {
    private static final long serialVersionUID = 1L;

    InternalException(Facts facts) {
        super(facts);
    }
}
