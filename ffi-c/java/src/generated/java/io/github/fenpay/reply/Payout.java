// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** A red packet or a transfer as the ledger has it. */
public final class Payout extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Payout(Map<String, ?> members) {
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
     * What it is.
     *
     * @return the word
     */
    public PayoutKind getKind() {
        return PayoutKind.of(text("kind"));
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
     * The merchant's number of the payout.
     *
     * @return the text
     */
    public String getNumber() {
        return text("number");
    }

    /**
     * The app.
     *
     * @return the text
     */
    public String getAppid() {
        return text("appid");
    }

    /**
     * Where it stands; placing means that the outcome is not known yet.
     *
     * @return the word
     */
    public PayoutState getState() {
        return PayoutState.of(text("state"));
    }

    /**
     * The amount in fen.
     *
     * @return the amount in fen
     */
    public long getAmount() {
        return whole("amount");
    }

    /**
     * WeChat Pay's number of it.
     *
     * @return the text; null if there is none
     */
    public String getWechatId() {
        return text("wechat_id");
    }

    /**
     * What the user's side needs to confirm it, with mchid and appid: wx.requestMerchantTransfer's package.
     *
     * @return the text; null if there is none
     */
    public String getPackageInfo() {
        return text("package_info");
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
        return show("Payout", "mchid", "kind", "dialect", "number", "state", "amount", "wechat_id", "reason", "version", "placed_ms", "changed_ms");
    }
}
