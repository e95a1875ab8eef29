// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** A day of a comparison in short. */
public final class ComparedDay extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public ComparedDay(Map<String, ?> members) {
        super(members);
    }

    /**
     * The Beijing day: yyyy-MM-dd.
     *
     * @return the text
     */
    public String getDate() {
        return text("date");
    }

    /**
     * Whether there is a trade bill of it.
     *
     * @return whether
     */
    public boolean isHasBill() {
        return flag("has_bill");
    }

    /**
     * How many lines the bill has.
     *
     * @return the number
     */
    public long getLines() {
        return whole("lines");
    }

    /**
     * How many of them agree.
     *
     * @return the number
     */
    public long getMatched() {
        return whole("matched");
    }

    /**
     * The bill's sum of payments in fen.
     *
     * @return the amount in fen
     */
    public long getPaid() {
        return whole("paid");
    }

    /**
     * The bill's sum of refunds and reversals in fen.
     *
     * @return the amount in fen
     */
    public long getRefunded() {
        return whole("refunded");
    }

    /**
     * How many open items are listed.
     *
     * @return the number
     */
    public long getDifferences() {
        return whole("differences");
    }

    @Override
    public String toString() {
        return show("ComparedDay", "date", "has_bill", "lines", "matched", "paid", "refunded", "differences");
    }
}
