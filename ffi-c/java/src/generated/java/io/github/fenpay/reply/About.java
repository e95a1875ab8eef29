// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** This build of Fenpay. */
public final class About extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public About(Map<String, ?> members) {
        super(members);
    }

    /**
     * Its version.
     *
     * @return the text
     */
    public String getVersion() {
        return text("version");
    }

    @Override
    public String toString() {
        return show("About", "version");
    }
}
