// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

/** WeChat Pay failed inside. */
public final class GatewayException extends FenpayException {
    private static final long serialVersionUID = 1L;

    GatewayException(Facts facts) {
        super(facts);
    }
}
