// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** A difference between a trade bill, a fund flow and the ledger: one open item. */
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
     * Its stable name: day, merchant, kind and numbers.
     *
     * @return the text
     */
    public String getId() {
        return text("id");
    }

    /**
     * The Beijing day whose files show it.
     *
     * @return the text
     */
    public String getDate() {
        return text("date");
    }

    /**
     * When it happened, in Beijing: yyyy-MM-dd HH:mm:ss.
     *
     * @return the text
     */
    public String getTime() {
        return text("time");
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
     * The merchant's number of the order; empty where only the fund flow knows of it.
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
     * The number of the row in the fund flow.
     *
     * @return the text; null if there is none
     */
    public String getFlowId() {
        return text("flow_id");
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
     * What moved in the account, in fen; negative where it left.
     *
     * @return the amount in fen; null if there is none
     */
    public Long getFlowAmount() {
        return wholeOrNull("flow_amount");
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
     * What it means, in one sentence.
     *
     * @return the text
     */
    public String getMeans() {
        return text("means");
    }

    /**
     * What to do about it, in one sentence.
     *
     * @return the text
     */
    public String getWhatToDo() {
        return text("what_to_do");
    }

    /**
     * Whose move it is: Fenpay's, which asks at the next tick, the merchant's, WeChat Pay's, or the next
     * day's files'.
     *
     * @return the word
     */
    public DifferenceClassWhoseMove getWhoseMove() {
        return DifferenceClassWhoseMove.of(text("whose_move"));
    }

    @Override
    public String toString() {
        return show("Difference", "id", "date", "kind", "out_trade_no", "out_refund_no", "transaction_id", "refund_id", "bill_amount", "ledger_amount", "flow_amount", "whose_move");
    }
}
