// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

/** A parameter is missing, malformed or out of range. */
public final class InputException extends FenpayException {
    private static final long serialVersionUID = 1L;

    InputException(Facts facts) {
        super(facts);
    }
}
