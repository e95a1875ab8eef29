// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.List;
import java.util.Map;

/** What a tick did, and when to come back. */
public final class Ticked extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Ticked(Map<String, ?> members) {
        super(members);
    }

    /**
     * How many tasks were looked at.
     *
     * @return the number
     */
    public long getDone() {
        return whole("done");
    }

    /**
     * Those that could not be settled.
     *
     * @return the list
     */
    public List<Trouble> getProblems() {
        return records("problems", Trouble::new);
    }

    /**
     * When the next task is due: Unix time in ms.
     *
     * @return the number; null if there is none
     */
    public Long getNextMs() {
        return wholeOrNull("next_ms");
    }

    /**
     * How long until then, in ms.
     *
     * @return the number; null if there is none
     */
    public Long getWaitMs() {
        return wholeOrNull("wait_ms");
    }

    @Override
    public String toString() {
        return show("Ticked", "done", "next_ms", "wait_ms");
    }
}
