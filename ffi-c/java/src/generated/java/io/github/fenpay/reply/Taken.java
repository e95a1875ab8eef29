// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.List;
import java.util.Map;

/** The events that were leased. */
public final class Taken extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Taken(Map<String, ?> members) {
        super(members);
    }

    /**
     * The events, oldest first.
     *
     * @return the list
     */
    public List<Event> getEvents() {
        return records("events", Event::new);
    }

    @Override
    public String toString() {
        return show("Taken");
    }
}
