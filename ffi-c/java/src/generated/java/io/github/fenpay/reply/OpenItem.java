// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** The name of a difference of another day's comparison. */
public final class OpenItem extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public OpenItem(Map<String, ?> members) {
        super(members);
    }

    /**
     * The difference's stable name.
     *
     * @return the text
     */
    public String getId() {
        return text("id");
    }

    @Override
    public String toString() {
        return show("OpenItem", "id");
    }
}
