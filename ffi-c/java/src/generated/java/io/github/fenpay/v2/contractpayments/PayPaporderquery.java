// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.contractpayments;

import io.github.fenpay.RawRequest;

/**
 * Query a deduction · 查询订单: <code>POST /pay/paporderquery</code>.
 *
 * <p>Source: WeChat Pay page of 2026-04-24; v2 reference, 2.15 and A. It only reads. Exactly one of
 * <code>transaction_id</code>, <code>out_trade_no</code>.
 *
 * <p>Answers with <code>appid</code> 请求appid, <code>mch_id</code> 商户号, <code>device_info</code> 设备号,
 * <code>openid</code> 用户标识, <code>is_subscribe</code> 是否关注公众账号, <code>trade_type</code> 交易类型,
 * <code>trade_state</code> 交易状态, <code>bank_type</code> 付款银行, <code>total_fee</code> 总金额,
 * <code>fee_type</code> 货币种类, <code>cash_fee</code> 现金支付金额, <code>cash_fee_type</code> 现金支付货币类型,
 * <code>coupon_fee</code> 代金券或立减优惠金额, <code>coupon_count</code> 代金券或立减优惠使用数量, <code>coupon_id_$n</code>
 * 代金券或立减优惠ID, <code>coupon_fee_$n</code> 单个代金券或立减优惠支付金额, <code>transaction_id</code> 微信支付订单号,
 * <code>out_trade_no</code> 商户订单号, <code>attach</code> 附加数据, <code>time_end</code> 支付完成时间,
 * <code>trade_state_desc</code> 交易状态描述.
 */
public final class PayPaporderquery extends RawRequest<PayPaporderquery> {
    /** <code>POST /pay/paporderquery</code>. */
    public static final String OPERATION = "POST /pay/paporderquery";

    /** Makes an empty request. */
    public PayPaporderquery() {
        super(OPERATION);
    }

    /**
     * Sets <code>transaction_id</code>: 微信订单号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayPaporderquery transactionId(String value) {
        return with("transaction_id", value);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayPaporderquery outTradeNo(String value) {
        return with("out_trade_no", value);
    }
}
