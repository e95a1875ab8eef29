// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.hoteldeposits;

import io.github.fenpay.RawRequest;

/**
 * Take a deposit with a payer's payment code · 支付押金: <code>POST /deposit/micropay</code>.
 *
 * <p>Source: WeChat Pay page of 2025-06-19; v2 reference, 2.18 and A. After an unknown outcome, ask by
 * <code>out_trade_no</code> first.
 *
 * <p>Answers with <code>appid</code> 公众账号ID, <code>sub_appid</code> 子商户公众账号ID, <code>mch_id</code> 商户号,
 * <code>sub_mch_id</code> 子商户号, <code>device_info</code> 设备号, <code>openid</code> 用户标识,
 * <code>is_subscribe</code> 是否关注公众账号, <code>trade_type</code> 交易类型, <code>bank_type</code> 付款银行,
 * <code>fee_type</code> 货币类型, <code>total_fee</code> 订单金额, <code>settlement_total_fee</code> 应结订单金额,
 * <code>coupon_fee</code> 代金券金额, <code>cash_fee_type</code> 现金支付货币类型, <code>cash_fee</code> 现金支付金额,
 * <code>transaction_id</code> 微信支付订单号, <code>out_trade_no</code> 商户订单号, <code>attach</code> 商家数据包,
 * <code>time_end</code> 支付完成时间, <code>promotion_detail</code> 营销详情.
 */
public final class DepositMicropay extends RawRequest<DepositMicropay> {
    /** <code>POST /deposit/micropay</code>. */
    public static final String OPERATION = "POST /deposit/micropay";

    /** Makes an empty request. */
    public DepositMicropay() {
        super(OPERATION);
    }

    /**
     * Sets <code>version</code>: 接口版本号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public DepositMicropay version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>profit_sharing</code>: 是否指定服务商分账.
     *
     * @param value text; at most 1 byte; one of <code>N</code>, <code>Y</code>
     * @return this request
     */
    public DepositMicropay profitSharing(String value) {
        return with("profit_sharing", value);
    }

    /**
     * Sets <code>deposit</code>: 是否押金支付.
     *
     * @param value text, required; at most 1 byte; one of <code>Y</code>, <code>N</code>
     * @return this request
     */
    public DepositMicropay deposit(String value) {
        return with("deposit", value);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户公众账号ID.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public DepositMicropay subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public DepositMicropay subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>device_info</code>: 设备号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public DepositMicropay deviceInfo(String value) {
        return with("device_info", value);
    }

    /**
     * Sets <code>body</code>: 商品描述.
     *
     * @param value text, required; at most 127 bytes
     * @return this request
     */
    public DepositMicropay body(String value) {
        return with("body", value);
    }

    /**
     * Sets <code>detail</code>: 商品详情.
     *
     * @param value an object, a list, or either as JSON text; at most 6000 bytes
     * @return this request
     */
    public DepositMicropay detail(Object value) {
        return with("detail", value);
    }

    /**
     * Sets <code>attach</code>: 附加数据.
     *
     * @param value text; at most 127 bytes
     * @return this request
     */
    public DepositMicropay attach(String value) {
        return with("attach", value);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text, required; 6 to 32 bytes
     * @return this request
     */
    public DepositMicropay outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>total_fee</code>: 订单金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public DepositMicropay totalFee(long value) {
        return with("total_fee", value);
    }

    /**
     * Sets <code>fee_type</code>: 货币类型.
     *
     * @param value text, required; at most 16 bytes
     * @return this request
     */
    public DepositMicropay feeType(String value) {
        return with("fee_type", value);
    }

    /**
     * Sets <code>spbill_create_ip</code>: 终端IP.
     *
     * @param value text, required; at most 64 bytes
     * @return this request
     */
    public DepositMicropay spbillCreateIp(String value) {
        return with("spbill_create_ip", value);
    }

    /**
     * Sets <code>goods_tag</code>: 订单优惠标记.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public DepositMicropay goodsTag(String value) {
        return with("goods_tag", value);
    }

    /**
     * Sets <code>limit_pay</code>: 指定支付方式.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public DepositMicropay limitPay(String value) {
        return with("limit_pay", value);
    }

    /**
     * Sets <code>time_start</code>: 交易起始时间.
     *
     * @param value text; 14 bytes
     * @return this request
     */
    public DepositMicropay timeStart(String value) {
        return with("time_start", value);
    }

    /**
     * Sets <code>time_expire</code>: 交易结束时间.
     *
     * @param value text; 14 bytes
     * @return this request
     */
    public DepositMicropay timeExpire(String value) {
        return with("time_expire", value);
    }

    /**
     * Sets <code>receipt</code>: 电子发票入口开放标识.
     *
     * @param value text; at most 8 bytes
     * @return this request
     */
    public DepositMicropay receipt(String value) {
        return with("receipt", value);
    }

    /**
     * Sets <code>auth_code</code>: 授权码.
     *
     * @param value text, required; at most 128 bytes
     * @return this request
     */
    public DepositMicropay authCode(String value) {
        return with("auth_code", value);
    }

    /**
     * Sets <code>scene_info</code>: 场景信息.
     *
     * @param value an object, a list, or either as JSON text; at most 256 bytes
     * @return this request
     */
    public DepositMicropay sceneInfo(Object value) {
        return with("scene_info", value);
    }
}
