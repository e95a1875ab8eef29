// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.hoteldeposits;

import io.github.fenpay.RawRequest;

/**
 * Query a deposit · 查询订单: <code>POST /deposit/orderquery</code>.
 *
 * <p>Source: v2 reference, 2.18 and A. It only reads. Exactly one of <code>transaction_id</code>,
 * <code>out_trade_no</code>.
 *
 * <p>Answers with <code>appid</code> 公众账号ID, <code>sub_appid</code> 子商户公众账号ID, <code>mch_id</code> 商户号,
 * <code>sub_mch_id</code> 子商户号, <code>device_info</code> 设备号, <code>openid</code> 用户标识,
 * <code>is_subscribe</code> 是否关注公众账号, <code>sub_openid</code> 用户子标识, <code>sub_is_subscribe</code> 是否关注子公众账号,
 * <code>trade_type</code> 交易类型, <code>trade_state</code> 交易状态, <code>bank_type</code> 付款银行,
 * <code>total_fee</code> 标价金额, <code>settlement_total_fee</code> 应结订单金额, <code>fee_type</code> 标价币种,
 * <code>cash_fee</code> 现金支付金额, <code>cash_fee_type</code> 现金支付币种, <code>coupon_fee</code> 代金券金额,
 * <code>coupon_count</code> 代金券使用数量, <code>coupon_type_$n</code> 代金券类型, <code>coupon_id_$n</code> 代金券ID,
 * <code>coupon_fee_$n</code> 单个代金券支付金额, <code>transaction_id</code> 微信支付订单号, <code>out_trade_no</code> 商户订单号,
 * <code>attach</code> 附加数据, <code>time_end</code> 支付完成时间, <code>trade_state_desc</code> 交易状态描述,
 * <code>promotion_detail</code> 营销详情, <code>consume_fee</code> 押金消费金额.
 */
public final class DepositOrderquery extends RawRequest<DepositOrderquery> {
    /** <code>POST /deposit/orderquery</code>. */
    public static final String OPERATION = "POST /deposit/orderquery";

    /** Makes an empty request. */
    public DepositOrderquery() {
        super(OPERATION);
    }

    /**
     * Sets <code>version</code>: 接口版本号.
     *
     * @param value text; at most 32 bytes; such as <code>1.0</code>
     * @return this request
     */
    public DepositOrderquery version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户公众账号ID.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public DepositOrderquery subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public DepositOrderquery subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>transaction_id</code>: 微信订单号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public DepositOrderquery transactionId(String value) {
        return with("transaction_id", value);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public DepositOrderquery outTradeNo(String value) {
        return with("out_trade_no", value);
    }
}
