// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

/** The configuration is incomplete or malformed. */
public final class ConfigException extends FenpayException {
    private static final long serialVersionUID = 1L;

    ConfigException(Facts facts) {
        super(facts);
    }
}
