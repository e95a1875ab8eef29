// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

/** The connection could not be made or broke. */
public final class NetworkException extends FenpayException {
    private static final long serialVersionUID = 1L;

    NetworkException(Facts facts) {
        super(facts);
    }
}
