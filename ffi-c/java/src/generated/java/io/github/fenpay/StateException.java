// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

/** The call does not fit the state that the order, refund or payout is in. */
public final class StateException extends FenpayException {
    private static final long serialVersionUID = 1L;

    StateException(Facts facts) {
        super(facts);
    }
}
