// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

/** WeChat Pay's own signature probe, refused like every bad signature. */
public final class ProbeException extends FenpayException {
    private static final long serialVersionUID = 1L;

    ProbeException(Facts facts) {
        super(facts);
    }
}
