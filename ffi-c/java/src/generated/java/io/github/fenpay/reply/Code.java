// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** A QR code. */
public final class Code extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Code(Map<String, ?> members) {
        super(members);
    }

    /**
     * The text of the code.
     *
     * @return the text
     */
    public String getCodeUrl() {
        return text("code_url");
    }

    @Override
    public String toString() {
        return show("Code");
    }
}
