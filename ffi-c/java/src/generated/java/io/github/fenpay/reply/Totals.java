// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** The totals of a trade bill, which its rows were held against. */
public final class Totals extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Totals(Map<String, ?> members) {
        super(members);
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
     * The sum of the orders' amounts, in fen.
     *
     * @return the amount in fen
     */
    public long getTotal() {
        return whole("total");
    }

    /**
     * The sum to be settled, in fen.
     *
     * @return the amount in fen
     */
    public long getSettlement() {
        return whole("settlement");
    }

    /**
     * The sum of refunds, in fen.
     *
     * @return the amount in fen
     */
    public long getRefund() {
        return whole("refund");
    }

    /**
     * The sum of coupons that went back, in fen.
     *
     * @return the amount in fen
     */
    public long getCouponRefund() {
        return whole("coupon_refund");
    }

    /**
     * The sum of refunds asked for, in fen.
     *
     * @return the amount in fen
     */
    public long getAppliedRefund() {
        return whole("applied_refund");
    }

    /**
     * The sum of fees in yuan, with its digits.
     *
     * @return the text
     */
    public String getFee() {
        return text("fee");
    }

    @Override
    public String toString() {
        return show("Totals", "rows", "total", "settlement", "refund", "coupon_refund", "applied_refund");
    }
}
