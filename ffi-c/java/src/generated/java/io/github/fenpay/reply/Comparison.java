// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.List;
import java.util.Map;

/** A day's bill held against the ledger. */
public final class Comparison extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Comparison(Map<String, ?> members) {
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
     * The merchant.
     *
     * @return the text
     */
    public String getMchid() {
        return text("mchid");
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
     * How many payments agree.
     *
     * @return the number
     */
    public long getMatchedPayments() {
        return whole("matched_payments");
    }

    /**
     * Their sum in fen.
     *
     * @return the amount in fen
     */
    public long getMatchedPaid() {
        return whole("matched_paid");
    }

    /**
     * How many refunds agree.
     *
     * @return the number
     */
    public long getMatchedRefunds() {
        return whole("matched_refunds");
    }

    /**
     * Their sum in fen.
     *
     * @return the amount in fen
     */
    public long getMatchedRefunded() {
        return whole("matched_refunded");
    }

    /**
     * How many reversals agree.
     *
     * @return the number
     */
    public long getMatchedReversals() {
        return whole("matched_reversals");
    }

    /**
     * Their sum in fen.
     *
     * @return the amount in fen
     */
    public long getMatchedReversed() {
        return whole("matched_reversed");
    }

    /**
     * The bill's sum of payments in fen.
     *
     * @return the amount in fen
     */
    public long getBillPaid() {
        return whole("bill_paid");
    }

    /**
     * The bill's sum of refunds in fen.
     *
     * @return the amount in fen
     */
    public long getBillRefunded() {
        return whole("bill_refunded");
    }

    /**
     * The bill's sum of reversals in fen.
     *
     * @return the amount in fen
     */
    public long getBillReversed() {
        return whole("bill_reversed");
    }

    /**
     * How many lines belong to a neighbouring day.
     *
     * @return the number
     */
    public long getLinesOfOtherDays() {
        return whole("lines_of_other_days");
    }

    /**
     * The bill's totals; null if the day has no bill.
     *
     * @return the record; null if there is none
     */
    public Totals getTotals() {
        return record("totals", Totals::new);
    }

    /**
     * Every difference, classified.
     *
     * @return the list
     */
    public List<Difference> getDifferences() {
        return records("differences", Difference::new);
    }

    @Override
    public String toString() {
        return show("Comparison", "date", "mchid", "lines", "matched_payments", "matched_paid", "matched_refunds", "matched_refunded", "matched_reversals", "matched_reversed", "bill_paid", "bill_refunded", "bill_reversed", "lines_of_other_days");
    }
}
