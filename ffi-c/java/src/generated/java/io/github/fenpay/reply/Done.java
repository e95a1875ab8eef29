// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** How many events were finished. */
public final class Done extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Done(Map<String, ?> members) {
        super(members);
    }

    /**
     * How many of them were waiting.
     *
     * @return the number
     */
    public long getDone() {
        return whole("done");
    }

    @Override
    public String toString() {
        return show("Done", "done");
    }
}
