// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** An answer of WeChat Pay's, verified as far as it is signed. */
public final class Opened extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Opened(Map<String, ?> members) {
        super(members);
    }

    /**
     * The algorithm that verified it, in v3 with the key's serial; null if it is unsigned.
     *
     * @return the text; null if there is none
     */
    public String getVerifiedBy() {
        return text("verified_by");
    }

    /**
     * What it says, by WeChat Pay's own names.
     *
     * @return the object's members
     */
    public Map<String, Object> getFields() {
        return object("fields");
    }

    /**
     * In v3, the encrypted fields that did not open, as paths with commas between them.
     *
     * @return the text; null if there is none
     */
    public String getUnopened() {
        return text("unopened");
    }

    @Override
    public String toString() {
        return show("Opened");
    }
}
