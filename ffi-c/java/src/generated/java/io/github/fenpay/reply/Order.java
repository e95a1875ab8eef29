// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** An order as the ledger has it. */
public final class Order extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Order(Map<String, ?> members) {
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
     * The merchant's number of the order.
     *
     * @return the text
     */
    public String getOutTradeNo() {
        return text("out_trade_no");
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
     * The sub-merchant.
     *
     * @return the text; null if there is none
     */
    public String getSubMchid() {
        return text("sub_mchid");
    }

    /**
     * The sub-merchant's app.
     *
     * @return the text; null if there is none
     */
    public String getSubAppid() {
        return text("sub_appid");
    }

    /**
     * How it is paid.
     *
     * @return the word
     */
    public OrderKind getKind() {
        return OrderKind.of(text("kind"));
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
    public OrderState getState() {
        return OrderState.of(text("state"));
    }

    /**
     * The amount in fen.
     *
     * @return the amount in fen
     */
    public long getTotal() {
        return whole("total");
    }

    /**
     * ISO 4217.
     *
     * @return the text
     */
    public String getCurrency() {
        return text("currency");
    }

    /**
     * The sum of refunds under way, in fen.
     *
     * @return the amount in fen
     */
    public long getRefunding() {
        return whole("refunding");
    }

    /**
     * The sum of refunds that arrived, in fen.
     *
     * @return the amount in fen
     */
    public long getRefunded() {
        return whole("refunded");
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
     * When it was paid, as WeChat Pay says it.
     *
     * @return the text; null if there is none
     */
    public String getPaidTime() {
        return text("paid_time");
    }

    /**
     * Whether it was paid after it had ended.
     *
     * @return whether
     */
    public boolean isLate() {
        return flag("late");
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
     * The prepayment, for JSAPI, mini programs and apps.
     *
     * @return the text; null if there is none
     */
    public String getPrepayId() {
        return text("prepay_id");
    }

    /**
     * The text of the QR code, for Native.
     *
     * @return the text; null if there is none
     */
    public String getCodeUrl() {
        return text("code_url");
    }

    /**
     * The cashier's address, for H5 (v3's h5_url).
     *
     * @return the text; null if there is none
     */
    public String getMwebUrl() {
        return text("mweb_url");
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
     * Until when it can be paid: Unix time in ms.
     *
     * @return the number
     */
    public long getExpiresMs() {
        return whole("expires_ms");
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
        return show("Order", "mchid", "out_trade_no", "kind", "dialect", "state", "total", "currency", "refunding", "refunded", "transaction_id", "paid_time", "late", "reason", "version", "placed_ms", "expires_ms", "changed_ms");
    }
}
