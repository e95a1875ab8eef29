// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** A link for a browser. */
public final class Link extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Link(Map<String, ?> members) {
        super(members);
    }

    /**
     * The address.
     *
     * @return the text
     */
    public String getLink() {
        return text("link");
    }

    @Override
    public String toString() {
        return show("Link");
    }
}
