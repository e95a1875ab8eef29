// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.List;
import java.util.Map;

/** Days' files held against the ledger. */
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
     * The first Beijing day: yyyy-MM-dd.
     *
     * @return the text
     */
    public String getDate() {
        return text("date");
    }

    /**
     * The last Beijing day that was compared.
     *
     * @return the text
     */
    public String getUntil() {
        return text("until");
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
     * How many lines belong to another day.
     *
     * @return the number
     */
    public long getLinesOfOtherDays() {
        return whole("lines_of_other_days");
    }

    /**
     * The bills' totals; null if no day has a bill.
     *
     * @return the record; null if there is none
     */
    public Totals getTotals() {
        return record("totals", Totals::new);
    }

    /**
     * The fund flow, if it was compared too.
     *
     * @return the record; null if there is none
     */
    public ComparedFlow getFlow() {
        return record("flow", ComparedFlow::new);
    }

    /**
     * Each day in short.
     *
     * @return the list
     */
    public List<ComparedDay> getDays() {
        return records("days", ComparedDay::new);
    }

    /**
     * How many differences there are of each class.
     *
     * @return the list
     */
    public List<DifferenceClass> getClasses() {
        return records("classes", DifferenceClass::new);
    }

    /**
     * The differences, classified, by day and number; up to 20000.
     *
     * @return the list
     */
    public List<Difference> getDifferences() {
        return records("differences", Difference::new);
    }

    /**
     * How many differences are not listed.
     *
     * @return the number
     */
    public long getLeftOut() {
        return whole("left_out");
    }

    /**
     * How many differences the files of another of these days settled.
     *
     * @return the number
     */
    public long getSettled() {
        return whole("settled");
    }

    /**
     * Differences of days before and after that these files settle, if they are open.
     *
     * @return the list
     */
    public List<OpenItem> getSettles() {
        return records("settles", OpenItem::new);
    }

    @Override
    public String toString() {
        return show("Comparison", "date", "mchid", "lines", "matched_payments", "matched_paid", "matched_refunds", "matched_refunded", "matched_reversals", "matched_reversed", "bill_paid", "bill_refunded", "bill_reversed", "lines_of_other_days", "left_out", "settled");
    }
}
