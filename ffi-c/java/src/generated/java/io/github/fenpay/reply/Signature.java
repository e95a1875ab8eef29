// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** A signature. */
public final class Signature extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Signature(Map<String, ?> members) {
        super(members);
    }

    /**
     * In upper-case hex.
     *
     * @return the text
     */
    public String getSign() {
        return text("sign");
    }

    @Override
    public String toString() {
        return show("Signature");
    }
}
