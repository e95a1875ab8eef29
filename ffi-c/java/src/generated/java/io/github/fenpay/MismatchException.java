// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

/** An authentic message is about something else than what was asked. */
public final class MismatchException extends FenpayException {
    private static final long serialVersionUID = 1L;

    MismatchException(Facts facts) {
        super(facts);
    }
}
