// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;
import io.github.fenpay.reply.OrderDialect;

/**
 * What <code>refund.place</code> takes. Refunds a part or all of a paid order, or continues the refund of
 * that number.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class RefundPlace extends Request {
    /** <code>refund.place</code>. */
    public static final String OPERATION = "refund.place";

    /**
     * Makes one from what it cannot do without.
     *
     * @param outRefundNo The merchant's number of the refund: 1 to 64 of 0-9A-Za-z_-|&#42;&#64;.
     * @param outTradeNo The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|&#42;.
     * @param amount The amount in fen.
     */
    public RefundPlace(String outRefundNo, String outTradeNo, long amount) {
        super(OPERATION);
        put("out_refund_no", outRefundNo);
        put("out_trade_no", outTradeNo);
        put("amount", amount);
    }

    /**
     * The merchant; may be left out where one is configured.
     *
     * @param mchid the value
     * @return this request
     */
    public RefundPlace mchid(String mchid) {
        put("mchid", mchid);
        return this;
    }

    /**
     * Shown to the payer: at most 80 bytes.
     *
     * @param reason the value
     * @return this request
     */
    public RefundPlace reason(String reason) {
        put("reason", reason);
        return this;
    }

    /**
     * REFUND_SOURCE_UNSETTLED_FUNDS or REFUND_SOURCE_RECHARGE_FUNDS; v3's UNSETTLED and AVAILABLE.
     *
     * @param refundAccount the value
     * @return this request
     */
    public RefundPlace refundAccount(String refundAccount) {
        put("refund_account", refundAccount);
        return this;
    }

    /**
     * Where notices are posted; by default the merchant's.
     *
     * @param notifyUrl the value
     * @return this request
     */
    public RefundPlace notifyUrl(String notifyUrl) {
        put("notify_url", notifyUrl);
        return this;
    }

    /**
     * In which dialect; by default the merchant's: v3 if it has both.
     *
     * @param dialect the value
     * @return this request
     */
    public RefundPlace dialect(OrderDialect dialect) {
        put("dialect", dialect);
        return this;
    }
}
