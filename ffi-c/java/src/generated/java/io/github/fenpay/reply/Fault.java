// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** A place where the ledger is not what its history says. */
public final class Fault extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Fault(Map<String, ?> members) {
        super(members);
    }

    /**
     * Where.
     *
     * @return the text
     */
    public String getPlace() {
        return text("place");
    }

    /**
     * What is wrong.
     *
     * @return the text
     */
    public String getText() {
        return text("text");
    }

    @Override
    public String toString() {
        return show("Fault", "place");
    }
}
