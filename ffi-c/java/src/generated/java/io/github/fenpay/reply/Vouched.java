// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** A signature of WeChat Pay's that holds. */
public final class Vouched extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Vouched(Map<String, ?> members) {
        super(members);
    }

    /**
     * The scheme, and the serial of the key.
     *
     * @return the text
     */
    public String getVerifiedBy() {
        return text("verified_by");
    }

    @Override
    public String toString() {
        return show("Vouched");
    }
}
