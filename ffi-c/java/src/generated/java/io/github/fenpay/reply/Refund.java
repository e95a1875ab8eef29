// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** A refund as the ledger has it. */
public final class Refund extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Refund(Map<String, ?> members) {
        super(members);
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
     * The merchant's number of the refund.
     *
     * @return the text
     */
    public String getOutRefundNo() {
        return text("out_refund_no");
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
     * The protocol in which it was placed.
     *
     * @return the word
     */
    public OrderDialect getDialect() {
        return OrderDialect.of(text("dialect"));
    }

    /**
     * Where it stands; placing means that the outcome is not known yet.
     *
     * @return the word
     */
    public RefundState getState() {
        return RefundState.of(text("state"));
    }

    /**
     * What is refunded, in fen.
     *
     * @return the amount in fen
     */
    public long getAmount() {
        return whole("amount");
    }

    /**
     * The order's amount in fen.
     *
     * @return the amount in fen
     */
    public long getTotal() {
        return whole("total");
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
     * WeChat Pay's code for its refusal.
     *
     * @return the text; null if there is none
     */
    public String getReason() {
        return text("reason");
    }

    /**
     * Counts the record's changes.
     *
     * @return the number
     */
    public long getVersion() {
        return whole("version");
    }

    /**
     * When it was placed: Unix time in ms.
     *
     * @return the number
     */
    public long getPlacedMs() {
        return whole("placed_ms");
    }

    /**
     * When it changed last: Unix time in ms.
     *
     * @return the number
     */
    public long getChangedMs() {
        return whole("changed_ms");
    }

    @Override
    public String toString() {
        return show("Refund", "mchid", "out_refund_no", "out_trade_no", "dialect", "state", "amount", "total", "refund_id", "reason", "version", "placed_ms", "changed_ms");
    }
}
