// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** A verified message that proves a change, exactly as received. */
public final class Proof extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Proof(Map<String, ?> members) {
        super(members);
    }

    /**
     * The name of the record, or the id of the event, that it proves.
     *
     * @return the text; null if there is none
     */
    public String getAbout() {
        return text("about");
    }

    /**
     * Where it was learned.
     *
     * @return the word
     */
    public ProofSource getSource() {
        return ProofSource.of(text("source"));
    }

    /**
     * Whose answer it is, or which notice.
     *
     * @return the text
     */
    public String getOperation() {
        return text("operation");
    }

    /**
     * What vouches for it.
     *
     * @return the text
     */
    public String getVerifiedBy() {
        return text("verified_by");
    }

    /**
     * When it was received.
     *
     * @return the number
     */
    public long getReceivedMs() {
        return whole("received_ms");
    }

    /**
     * Its exact text.
     *
     * @return the text; null if there is none
     */
    public String getBody() {
        return text("body");
    }

    /**
     * Its exact bytes in base64, where they are no text.
     *
     * @return the text; null if there is none
     */
    public String getBase64() {
        return text("base64");
    }

    @Override
    public String toString() {
        return show("Proof", "source", "received_ms");
    }
}
