// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.sandbox;

import io.github.fenpay.RawRequest;

/**
 * Ask for a refund in the old sandbox · 申请退款: <code>POST /sandboxnew/pay/refund</code>.
 *
 * <p>Source: WeChat Pay page of 2022-05-31; v2 reference, 1.8 and A. WeChat Pay has withdrawn it. Again with
 * the same <code>out_refund_no</code> and everything else the same, it has the effect of one call. Exactly
 * one of <code>transaction_id</code>, <code>out_trade_no</code>.
 *
 * <p>Answers with <code>appid</code> 公众账号ID, <code>mch_id</code> 商户号, <code>sub_appid</code> 子商户公众账号ID,
 * <code>sub_mch_id</code> 子商户号, <code>transaction_id</code> 微信订单号, <code>out_trade_no</code> 商户订单号,
 * <code>out_refund_no</code> 商户退款单号, <code>refund_id</code> 微信退款单号, <code>refund_fee</code> 退款金额,
 * <code>settlement_refund_fee</code> 应结退款金额, <code>total_fee</code> 标价金额, <code>settlement_total_fee</code>
 * 应结订单金额, <code>fee_type</code> 标价币种, <code>cash_fee</code> 现金支付金额, <code>cash_fee_type</code> 现金支付币种,
 * <code>cash_refund_fee</code> 现金退款金额, <code>coupon_type_$n</code> 代金券类型, <code>coupon_refund_fee</code>
 * 代金券退款总金额, <code>coupon_refund_fee_$n</code> 单个代金券退款金额, <code>coupon_refund_count</code> 退款代金券使用数量,
 * <code>coupon_refund_id_$n</code> 退款代金券ID.
 */
public final class SandboxnewPayRefund extends RawRequest<SandboxnewPayRefund> {
    /** <code>POST /sandboxnew/pay/refund</code>. */
    public static final String OPERATION = "POST /sandboxnew/pay/refund";

    /** Makes an empty request. */
    public SandboxnewPayRefund() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户公众账号ID.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public SandboxnewPayRefund subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public SandboxnewPayRefund subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>transaction_id</code>: 微信订单号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public SandboxnewPayRefund transactionId(String value) {
        return with("transaction_id", value);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public SandboxnewPayRefund outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>out_refund_no</code>: 商户退款单号.
     *
     * @param value text, required; at most 64 bytes
     * @return this request
     */
    public SandboxnewPayRefund outRefundNo(String value) {
        return with("out_refund_no", value);
    }

    /**
     * Sets <code>total_fee</code>: 订单金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public SandboxnewPayRefund totalFee(long value) {
        return with("total_fee", value);
    }

    /**
     * Sets <code>refund_fee</code>: 退款金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public SandboxnewPayRefund refundFee(long value) {
        return with("refund_fee", value);
    }

    /**
     * Sets <code>refund_fee_type</code>: 退款货币种类.
     *
     * @param value text; at most 8 bytes
     * @return this request
     */
    public SandboxnewPayRefund refundFeeType(String value) {
        return with("refund_fee_type", value);
    }

    /**
     * Sets <code>refund_desc</code>: 退款原因.
     *
     * @param value text; at most 80 bytes
     * @return this request
     */
    public SandboxnewPayRefund refundDesc(String value) {
        return with("refund_desc", value);
    }

    /**
     * Sets <code>refund_account</code>: 退款资金来源.
     *
     * @param value text; at most 30 bytes
     * @return this request
     */
    public SandboxnewPayRefund refundAccount(String value) {
        return with("refund_account", value);
    }

    /**
     * Sets <code>notify_url</code>: 退款结果通知url.
     *
     * @param value text; at most 256 bytes
     * @return this request
     */
    public SandboxnewPayRefund notifyUrl(String value) {
        return with("notify_url", value);
    }
}
