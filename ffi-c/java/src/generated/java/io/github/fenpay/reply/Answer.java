// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** The answer to a scan. */
public final class Answer extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Answer(Map<String, ?> members) {
        super(members);
    }

    /**
     * The answer to send.
     *
     * @return the record
     */
    public HttpReply getReply() {
        return record("reply", HttpReply::new);
    }

    @Override
    public String toString() {
        return show("Answer");
    }
}
