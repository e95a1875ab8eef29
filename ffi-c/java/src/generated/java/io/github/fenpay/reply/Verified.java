// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.List;
import java.util.Map;

/** What a replay of the ledger's history found. */
public final class Verified extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Verified(Map<String, ?> members) {
        super(members);
    }

    /**
     * How many entries the history has.
     *
     * @return the number
     */
    public long getEntries() {
        return whole("entries");
    }

    /**
     * How many records were held against it.
     *
     * @return the number
     */
    public long getRecords() {
        return whole("records");
    }

    /**
     * How many pieces of evidence.
     *
     * @return the number
     */
    public long getEvidence() {
        return whole("evidence");
    }

    /**
     * How many events.
     *
     * @return the number
     */
    public long getEvents() {
        return whole("events");
    }

    /**
     * The hash of the last entry.
     *
     * @return the text
     */
    public String getHead() {
        return text("head");
    }

    /**
     * Everything that is wrong; empty if the ledger holds.
     *
     * @return the list
     */
    public List<Fault> getFaults() {
        return records("faults", Fault::new);
    }

    @Override
    public String toString() {
        return show("Verified", "entries", "records", "evidence", "events");
    }
}
