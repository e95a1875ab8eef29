// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

/** The answer is not a message of the protocol. */
public final class WireException extends FenpayException {
    private static final long serialVersionUID = 1L;

    WireException(Facts facts) {
        super(facts);
    }
}
