// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.hoteldeposits;

import io.github.fenpay.RawRequest;

/**
 * Place a deposit order · 支付押金: <code>POST /deposit/unifiedorder</code>.
 *
 * <p>Source: v2 reference, 2.18 and A. Again with the same <code>out_trade_no</code> and everything else the
 * same, it has the effect of one call.
 *
 * <p>Answers with <code>appid</code> 服务商应用ID, <code>mch_id</code> 商户号, <code>sub_appid</code> 子商户应用ID,
 * <code>sub_mch_id</code> 子商户号, <code>device_info</code> 设备号, <code>trade_type</code> 交易类型,
 * <code>prepay_id</code> 预支付交易会话标识, <code>code_url</code> 二维码链接.
 */
public final class DepositUnifiedorder extends RawRequest<DepositUnifiedorder> {
    /** <code>POST /deposit/unifiedorder</code>. */
    public static final String OPERATION = "POST /deposit/unifiedorder";

    /** Makes an empty request. */
    public DepositUnifiedorder() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户应用ID.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public DepositUnifiedorder subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public DepositUnifiedorder subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>device_info</code>: 设备号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public DepositUnifiedorder deviceInfo(String value) {
        return with("device_info", value);
    }

    /**
     * Sets <code>body</code>: 商品描述.
     *
     * @param value text, required; at most 127 bytes
     * @return this request
     */
    public DepositUnifiedorder body(String value) {
        return with("body", value);
    }

    /**
     * Sets <code>detail</code>: 商品详情.
     *
     * @param value an object, a list, or either as JSON text; at most 6000 bytes
     * @return this request
     */
    public DepositUnifiedorder detail(Object value) {
        return with("detail", value);
    }

    /**
     * Sets <code>attach</code>: 附加数据.
     *
     * @param value text; at most 127 bytes
     * @return this request
     */
    public DepositUnifiedorder attach(String value) {
        return with("attach", value);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text, required; 6 to 32 bytes
     * @return this request
     */
    public DepositUnifiedorder outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>fee_type</code>: 货币类型.
     *
     * @param value text, required; at most 16 bytes
     * @return this request
     */
    public DepositUnifiedorder feeType(String value) {
        return with("fee_type", value);
    }

    /**
     * Sets <code>total_fee</code>: 总金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public DepositUnifiedorder totalFee(long value) {
        return with("total_fee", value);
    }

    /**
     * Sets <code>spbill_create_ip</code>: 终端IP.
     *
     * @param value text, required; at most 64 bytes
     * @return this request
     */
    public DepositUnifiedorder spbillCreateIp(String value) {
        return with("spbill_create_ip", value);
    }

    /**
     * Sets <code>time_start</code>: 交易起始时间.
     *
     * @param value text; 14 bytes
     * @return this request
     */
    public DepositUnifiedorder timeStart(String value) {
        return with("time_start", value);
    }

    /**
     * Sets <code>time_expire</code>: 交易结束时间.
     *
     * @param value text; 14 bytes
     * @return this request
     */
    public DepositUnifiedorder timeExpire(String value) {
        return with("time_expire", value);
    }

    /**
     * Sets <code>notify_url</code>: 通知地址.
     *
     * @param value text, required; at most 256 bytes
     * @return this request
     */
    public DepositUnifiedorder notifyUrl(String value) {
        return with("notify_url", value);
    }

    /**
     * Sets <code>trade_type</code>: 交易类型.
     *
     * @param value text, required; at most 16 bytes; one of <code>JSAPI</code>, <code>APP</code>
     * @return this request
     */
    public DepositUnifiedorder tradeType(String value) {
        return with("trade_type", value);
    }

    /**
     * Sets <code>product_id</code>: 商品ID.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public DepositUnifiedorder productId(String value) {
        return with("product_id", value);
    }

    /**
     * Sets <code>limit_pay</code>: 指定支付方式.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public DepositUnifiedorder limitPay(String value) {
        return with("limit_pay", value);
    }

    /**
     * Sets <code>openid</code>: 用户标识.
     *
     * @param value text; at most 128 bytes
     * @return this request
     */
    public DepositUnifiedorder openid(String value) {
        return with("openid", value);
    }

    /**
     * Sets <code>sub_openid</code>: 用户子标识.
     *
     * @param value text; at most 128 bytes
     * @return this request
     */
    public DepositUnifiedorder subOpenid(String value) {
        return with("sub_openid", value);
    }

    /**
     * Sets <code>receipt</code>: 电子发票入口开放标识.
     *
     * @param value text; at most 8 bytes; such as <code>Y</code>, <code>N</code>
     * @return this request
     */
    public DepositUnifiedorder receipt(String value) {
        return with("receipt", value);
    }

    /**
     * Sets <code>scene_info</code>: 场景信息.
     *
     * @param value an object, a list, or either as JSON text; at most 256 bytes
     * @return this request
     */
    public DepositUnifiedorder sceneInfo(Object value) {
        return with("scene_info", value);
    }
}
