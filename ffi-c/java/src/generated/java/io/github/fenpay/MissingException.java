// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

/** What was asked for does not exist. */
public final class MissingException extends FenpayException {
    private static final long serialVersionUID = 1L;

    MissingException(Facts facts) {
        super(facts);
    }
}
