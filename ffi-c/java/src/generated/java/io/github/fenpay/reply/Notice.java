// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** A notice that verified. */
public final class Notice extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Notice(Map<String, ?> members) {
        super(members);
    }

    /**
     * What it is.
     *
     * @return the word
     */
    public NoticeKind getKind() {
        return NoticeKind.of(text("kind"));
    }

    /**
     * The algorithm; a refund notice is only encrypted.
     *
     * @return the text
     */
    public String getVerifiedBy() {
        return text("verified_by");
    }

    /**
     * Whether its signature covers two readings: query before acting on it.
     *
     * @return whether
     */
    public boolean isAmbiguous() {
        return flag("ambiguous");
    }

    /**
     * What it says; of a refund notice, what was encrypted in it.
     *
     * @return the texts by name
     */
    public Map<String, String> getFields() {
        return texts("fields");
    }

    @Override
    public String toString() {
        return show("Notice", "kind", "ambiguous");
    }
}
