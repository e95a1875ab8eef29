// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** When a record is to be looked at next, with task.settle. */
public final class Due extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Due(Map<String, ?> members) {
        super(members);
    }

    /**
     * What it is.
     *
     * @return the word
     */
    public WrittenKind getKind() {
        return WrittenKind.of(text("kind"));
    }

    /**
     * The merchant.
     *
     * @return the text
     */
    public String getMchid() {
        return text("mchid");
    }

    /**
     * Its number.
     *
     * @return the text
     */
    public String getNumber() {
        return text("number");
    }

    /**
     * When; never where there is nothing.
     *
     * @return the number; null if there is none
     */
    public Long getDueMs() {
        return wholeOrNull("due_ms");
    }

    /**
     * How often it was looked at since it changed.
     *
     * @return the number
     */
    public long getAttempt() {
        return whole("attempt");
    }

    @Override
    public String toString() {
        return show("Due", "kind", "mchid", "number", "due_ms", "attempt");
    }
}
