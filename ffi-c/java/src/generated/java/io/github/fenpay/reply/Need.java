// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** A record that a step needs, or all parts of one. */
public final class Need extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Need(Map<String, ?> members) {
        super(members);
    }

    /**
     * Its name, under which it is handed over: order:MCHID:NUMBER.
     *
     * @return the text
     */
    public String getName() {
        return text("name");
    }

    /**
     * A kind of record; refunds, sharings and returns are all of that order or sharing.
     *
     * @return the word
     */
    public NeedKind getKind() {
        return NeedKind.of(text("kind"));
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
     * The number of the record, or of what the parts are of.
     *
     * @return the text
     */
    public String getNumber() {
        return text("number");
    }

    @Override
    public String toString() {
        return show("Need", "kind", "mchid", "number");
    }
}
