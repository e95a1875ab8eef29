// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.List;
import java.util.Map;

/** One step: what the host must hand over or commit, and how it goes on. */
public final class Step extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Step(Map<String, ?> members) {
        super(members);
    }

    /**
     * needs: call again with these records. commit: commit, then go on with resume, or call again where there
     * is none. done: commit; then reply is what the verb gives.
     *
     * @return the word
     */
    public StepOutcome getOutcome() {
        return StepOutcome.of(text("outcome"));
    }

    /**
     * The records that it needs; empty unless the outcome says so, as the lists below are where there is
     * nothing.
     *
     * @return the list
     */
    public List<Need> getNeeds() {
        return records("needs", Need::new);
    }

    /**
     * The records to store, all in one transaction with the rest.
     *
     * @return the list
     */
    public List<Written> getWrites() {
        return records("writes", Written::new);
    }

    /**
     * The messages that prove it.
     *
     * @return the list
     */
    public List<Proof> getEvidence() {
        return records("evidence", Proof::new);
    }

    /**
     * What happened; an id that is there already refuses the whole transaction.
     *
     * @return the list
     */
    public List<Event> getEvents() {
        return records("events", Event::new);
    }

    /**
     * When records are to be looked at next.
     *
     * @return the list
     */
    public List<Due> getDue() {
        return records("due", Due::new);
    }

    /**
     * What to go on with, once this is committed; a verb that failed gives its error then.
     *
     * @return the object's members; null if there is none
     */
    public Map<String, Object> getResume() {
        return object("resume");
    }

    /**
     * What the verb gives.
     *
     * @return the object's members; null if there is none
     */
    public Map<String, Object> getReply() {
        return object("reply");
    }

    /**
     * Why a notice is refused; reply has the answer to send.
     *
     * @return the object's members; null if there is none
     */
    public Map<String, Object> getError() {
        return object("error");
    }

    @Override
    public String toString() {
        return show("Step", "outcome");
    }
}
