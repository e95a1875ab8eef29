// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** A bill that was fetched and checked whole. */
public final class Bill extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     * @param file the bytes beside them; may be null
     */
    public Bill(Map<String, ?> members, byte[] file) {
        super(members, file);
    }

    /**
     * Which bill.
     *
     * @return the word
     */
    public BillKind getBill() {
        return BillKind.of(text("bill"));
    }

    /**
     * How many rows.
     *
     * @return the number
     */
    public long getRows() {
        return whole("rows");
    }

    /**
     * The totals of a trade bill.
     *
     * @return the record; null if there is none
     */
    public Totals getTotals() {
        return record("totals", Totals::new);
    }

    /**
     * The bill, unless a path was given.
     *
     * @return the bytes; null if there are none
     */
    public byte[] getFile() {
        return file();
    }

    @Override
    public String toString() {
        return show("Bill", "bill", "rows");
    }
}
