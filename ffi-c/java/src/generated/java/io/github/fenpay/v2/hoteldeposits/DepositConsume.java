// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.hoteldeposits;

import io.github.fenpay.RawRequest;

/**
 * Spend a deposit · 消费押金: <code>POST /deposit/consume</code>.
 *
 * <p>Source: v2 reference, 2.18 and A. It demands the client certificate. Again with the same
 * <code>out_trade_no</code> and everything else the same, it has the effect of one call.
 *
 * <p>Answers with <code>appid</code> 公众账号ID, <code>sub_appid</code> 子商户公众账号ID, <code>mch_id</code> 商户号,
 * <code>sub_mch_id</code> 子商户号, <code>transaction_id</code> 微信订单号, <code>out_trade_no</code> 商户订单号,
 * <code>total_fee</code> 押金总金额, <code>consume_fee</code> 消费金额, <code>fee_type</code> 货币类型.
 */
public final class DepositConsume extends RawRequest<DepositConsume> {
    /** <code>POST /deposit/consume</code>. */
    public static final String OPERATION = "POST /deposit/consume";

    /** Makes an empty request. */
    public DepositConsume() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户公众账号ID.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public DepositConsume subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public DepositConsume subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>transaction_id</code>: 微信订单号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public DepositConsume transactionId(String value) {
        return with("transaction_id", value);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public DepositConsume outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>total_fee</code>: 押金总金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public DepositConsume totalFee(long value) {
        return with("total_fee", value);
    }

    /**
     * Sets <code>consume_fee</code>: 消费金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public DepositConsume consumeFee(long value) {
        return with("consume_fee", value);
    }

    /**
     * Sets <code>fee_type</code>: 货币类型.
     *
     * @param value text, required; at most 16 bytes
     * @return this request
     */
    public DepositConsume feeType(String value) {
        return with("fee_type", value);
    }
}
