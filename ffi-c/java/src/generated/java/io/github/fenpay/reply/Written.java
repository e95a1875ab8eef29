// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** A record as it must be stored, where nobody else was first. */
public final class Written extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Written(Map<String, ?> members) {
        super(members);
    }

    /**
     * Its name: order:MCHID:NUMBER; unique.
     *
     * @return the text
     */
    public String getName() {
        return text("name");
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
     * The version that it replaces and no other; 0 inserts.
     *
     * @return the number
     */
    public long getWas() {
        return whole("was");
    }

    /**
     * Its version.
     *
     * @return the number
     */
    public long getVersion() {
        return whole("version");
    }

    /**
     * Its state, in the words of its kind.
     *
     * @return the text
     */
    public String getState() {
        return text("state");
    }

    /**
     * The name of the record that it is a part of.
     *
     * @return the text; null if there is none
     */
    public String getPartOf() {
        return text("part_of");
    }

    /**
     * WeChat Pay's number of the payment; unique with the merchant.
     *
     * @return the text; null if there is none
     */
    public String getTransactionId() {
        return text("transaction_id");
    }

    /**
     * Its exact text, to be handed over again.
     *
     * @return the text
     */
    public String getData() {
        return text("data");
    }

    @Override
    public String toString() {
        return show("Written", "kind", "mchid", "number", "was", "version", "transaction_id");
    }
}
