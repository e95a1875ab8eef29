// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** What was encrypted. */
public final class Decrypted extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Decrypted(Map<String, ?> members) {
        super(members);
    }

    /**
     * Its text.
     *
     * @return the text
     */
    public String getPlain() {
        return text("plain");
    }

    @Override
    public String toString() {
        return show("Decrypted");
    }
}
