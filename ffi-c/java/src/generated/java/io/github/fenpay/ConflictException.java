// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

/** The number is bound to other parameters, or another writer was first. */
public final class ConflictException extends FenpayException {
    private static final long serialVersionUID = 1L;

    ConflictException(Facts facts) {
        super(facts);
    }
}
