// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** Something that happened, told until the host says that it acted on it. */
public final class Event extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Event(Map<String, ?> members) {
        super(members);
    }

    /**
     * Its stable id: act on an id once.
     *
     * @return the text
     */
    public String getId() {
        return text("id");
    }

    /**
     * What happened: payment.paid, refund.succeeded, incident.…
     *
     * @return the text
     */
    public String getKind() {
        return text("kind");
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
     * The number of the record.
     *
     * @return the text
     */
    public String getNumber() {
        return text("number");
    }

    /**
     * What is known of it.
     *
     * @return the object's members; null if there is none
     */
    public Map<String, Object> getData() {
        return object("data");
    }

    @Override
    public String toString() {
        return show("Event", "id", "kind", "mchid", "number");
    }
}
