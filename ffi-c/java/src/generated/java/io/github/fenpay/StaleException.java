// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

/** A message is outside its time window. */
public final class StaleException extends FenpayException {
    private static final long serialVersionUID = 1L;

    StaleException(Facts facts) {
        super(facts);
    }
}
