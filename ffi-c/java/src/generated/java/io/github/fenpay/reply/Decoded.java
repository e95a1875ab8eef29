// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** A message that was read; nothing in it is verified. */
public final class Decoded extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Decoded(Map<String, ?> members) {
        super(members);
    }

    /**
     * Its fields.
     *
     * @return the texts by name
     */
    public Map<String, String> getParams() {
        return texts("params");
    }

    @Override
    public String toString() {
        return show("Decoded");
    }
}
