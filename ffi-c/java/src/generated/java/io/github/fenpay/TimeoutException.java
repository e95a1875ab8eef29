// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

/** The deadline passed. */
public final class TimeoutException extends FenpayException {
    private static final long serialVersionUID = 1L;

    TimeoutException(Facts facts) {
        super(facts);
    }
}
