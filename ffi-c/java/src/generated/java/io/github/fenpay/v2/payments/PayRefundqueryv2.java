// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.payments;

import io.github.fenpay.RawRequest;

/**
 * Query refunds with single-item promotions · 查询退款: <code>POST /pay/refundqueryv2</code>.
 *
 * <p>Source: v2 reference, 2.7 and A. It only reads. Exactly one of <code>refund_id</code>,
 * <code>out_refund_no</code>, <code>transaction_id</code>, <code>out_trade_no</code>.
 *
 * <p>Answers with <code>appid</code> 公众账号ID, <code>mch_id</code> 商户号, <code>sub_appid</code> 子商户公众账号ID,
 * <code>sub_mch_id</code> 子商户号, <code>total_refund_count</code> 订单总退款次数, <code>transaction_id</code> 微信订单号,
 * <code>out_trade_no</code> 商户订单号, <code>total_fee</code> 订单金额, <code>settlement_total_fee</code> 应结订单金额,
 * <code>fee_type</code> 货币种类, <code>cash_fee</code> 现金支付金额, <code>refund_count</code> 退款笔数,
 * <code>out_refund_no_$n</code> 商户退款单号, <code>refund_id_$n</code> 微信退款单号, <code>refund_channel_$n</code>
 * 退款渠道, <code>refund_fee_$n</code> 申请退款金额, <code>settlement_refund_fee_$n</code> 退款金额,
 * <code>coupon_type_$n_$m</code> 代金券类型, <code>coupon_refund_fee_$n</code> 总代金券退款金额,
 * <code>coupon_refund_count_$n</code> 退款代金券使用数量, <code>coupon_refund_id_$n_$m</code> 退款代金券ID,
 * <code>coupon_refund_fee_$n_$m</code> 单个代金券退款金额, <code>refund_status_$n</code> 退款状态,
 * <code>refund_account_$n</code> 退款资金来源, <code>refund_recv_accout_$n</code> 退款入账账户,
 * <code>refund_success_time_$n</code> 退款成功时间, <code>promotion_detail</code> 营销详情.
 */
public final class PayRefundqueryv2 extends RawRequest<PayRefundqueryv2> {
    /** <code>POST /pay/refundqueryv2</code>. */
    public static final String OPERATION = "POST /pay/refundqueryv2";

    /** Makes an empty request. */
    public PayRefundqueryv2() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户公众账号ID.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayRefundqueryv2 subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayRefundqueryv2 subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>transaction_id</code>: 微信订单号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayRefundqueryv2 transactionId(String value) {
        return with("transaction_id", value);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayRefundqueryv2 outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>out_refund_no</code>: 商户退款单号.
     *
     * @param value text; at most 64 bytes
     * @return this request
     */
    public PayRefundqueryv2 outRefundNo(String value) {
        return with("out_refund_no", value);
    }

    /**
     * Sets <code>refund_id</code>: 微信退款单号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayRefundqueryv2 refundId(String value) {
        return with("refund_id", value);
    }

    /**
     * Sets <code>offset</code>: 偏移量.
     *
     * @param value a whole number
     * @return this request
     */
    public PayRefundqueryv2 offset(long value) {
        return with("offset", value);
    }
}
