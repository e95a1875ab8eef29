// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

/** WeChat Pay refused for a reason of its own. */
public final class RejectedException extends FenpayException {
    private static final long serialVersionUID = 1L;

    RejectedException(Facts facts) {
        super(facts);
    }
}
