// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** A return of a share as the ledger has it. */
public final class SharingReturn extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public SharingReturn(Map<String, ?> members) {
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
     * The merchant's number of the return.
     *
     * @return the text
     */
    public String getOutReturnNo() {
        return text("out_return_no");
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
     * The merchant that gives it back.
     *
     * @return the text
     */
    public String getReturnMchid() {
        return text("return_mchid");
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
    public SharingReturnState getState() {
        return SharingReturnState.of(text("state"));
    }

    /**
     * What is returned, in fen.
     *
     * @return the amount in fen
     */
    public long getAmount() {
        return whole("amount");
    }

    /**
     * WeChat Pay's number of the return.
     *
     * @return the text; null if there is none
     */
    public String getReturnId() {
        return text("return_id");
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
        return show("SharingReturn", "mchid", "state", "amount", "reason", "version", "placed_ms", "changed_ms");
    }
}
