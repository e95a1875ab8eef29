// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

/** WeChat Pay asks for a slower pace. */
public final class ThrottledException extends FenpayException {
    private static final long serialVersionUID = 1L;

    ThrottledException(Facts facts) {
        super(facts);
    }
}
