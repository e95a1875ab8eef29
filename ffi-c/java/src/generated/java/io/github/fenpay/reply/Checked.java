// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** A signature that holds. */
public final class Checked extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Checked(Map<String, ?> members) {
        super(members);
    }

    /**
     * The algorithm.
     *
     * @return the word
     */
    public SignType getVerifiedBy() {
        return SignType.of(text("verified_by"));
    }

    @Override
    public String toString() {
        return show("Checked", "verified_by");
    }
}
