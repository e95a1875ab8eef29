// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** A difference between a bill and the ledger. */
public final class Difference extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Difference(Map<String, ?> members) {
        super(members);
    }

    /**
     * Which difference: unknown_order, amount_differs, …
     *
     * @return the text
     */
    public String getKind() {
        return text("kind");
    }

    /**
     * The merchant's number of the order.
     *
     * @return the text
     */
    public String getOutTradeNo() {
        return text("out_trade_no");
    }

    /**
     * The merchant's number of the refund.
     *
     * @return the text; null if there is none
     */
    public String getOutRefundNo() {
        return text("out_refund_no");
    }

    /**
     * WeChat Pay's number of the payment.
     *
     * @return the text; null if there is none
     */
    public String getTransactionId() {
        return text("transaction_id");
    }

    /**
     * WeChat Pay's number of the refund.
     *
     * @return the text; null if there is none
     */
    public String getRefundId() {
        return text("refund_id");
    }

    /**
     * The amount in the bill, in fen.
     *
     * @return the amount in fen; null if there is none
     */
    public Long getBillAmount() {
        return wholeOrNull("bill_amount");
    }

    /**
     * The amount in the ledger, in fen.
     *
     * @return the amount in fen; null if there is none
     */
    public Long getLedgerAmount() {
        return wholeOrNull("ledger_amount");
    }

    /**
     * What the bill says where they differ.
     *
     * @return the text; null if there is none
     */
    public String getBill() {
        return text("bill");
    }

    /**
     * What the ledger says there.
     *
     * @return the text; null if there is none
     */
    public String getLedger() {
        return text("ledger");
    }

    /**
     * What to do about it, in one sentence.
     *
     * @return the text
     */
    public String getWhatToDo() {
        return text("what_to_do");
    }

    @Override
    public String toString() {
        return show("Difference", "kind", "out_trade_no", "out_refund_no", "transaction_id", "refund_id", "bill_amount", "ledger_amount");
    }
}
