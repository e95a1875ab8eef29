// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.List;
import java.util.Map;

/** A profit sharing as the ledger has it. */
public final class Sharing extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Sharing(Map<String, ?> members) {
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
     * The merchant's number of the sharing.
     *
     * @return the text
     */
    public String getOutOrderNo() {
        return text("out_order_no");
    }

    /**
     * What it does.
     *
     * @return the word
     */
    public SharingKind getKind() {
        return SharingKind.of(text("kind"));
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
     * WeChat Pay's number of the order's payment.
     *
     * @return the text
     */
    public String getTransactionId() {
        return text("transaction_id");
    }

    /**
     * The sub-merchant.
     *
     * @return the text; null if there is none
     */
    public String getSubMchid() {
        return text("sub_mchid");
    }

    /**
     * Where it stands; placing means that the outcome is not known yet.
     *
     * @return the word
     */
    public SharingState getState() {
        return SharingState.of(text("state"));
    }

    /**
     * Who gets how much.
     *
     * @return the list
     */
    public List<Receiver> getReceivers() {
        return records("receivers", Receiver::new);
    }

    /**
     * Whether what is left goes to the merchant.
     *
     * @return whether
     */
    public boolean isUnfreezeUnsplit() {
        return flag("unfreeze_unsplit");
    }

    /**
     * What went to the merchant with it, in fen.
     *
     * @return the amount in fen
     */
    public long getUnfrozen() {
        return whole("unfrozen");
    }

    /**
     * WeChat Pay's number of the sharing.
     *
     * @return the text; null if there is none
     */
    public String getOrderId() {
        return text("order_id");
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
        return show("Sharing", "mchid", "kind", "out_trade_no", "transaction_id", "state", "unfreeze_unsplit", "unfrozen", "reason", "version", "placed_ms", "changed_ms");
    }
}
