// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.combinedorders;

import io.github.fenpay.RawRequest;

/**
 * Place a combined order · 合单下单: <code>POST /pay/combinedorder</code>.
 *
 * <p>Source: v2 reference, 2.18 and A. Again with the same <code>combine_out_trade_no</code> and everything
 * else the same, it has the effect of one call.
 *
 * <p>Answers with <code>combine_appid</code> 合单appid, <code>combine_mch_id</code> 合单商户号,
 * <code>device_info</code> 设备号, <code>trade_type</code> 交易类型, <code>code_url</code> 二维码链接,
 * <code>prepay_id</code> 预支付交易会话标识, <code>mweb_url</code> H5支付跳转链接.
 */
public final class PayCombinedorder extends RawRequest<PayCombinedorder> {
    /** <code>POST /pay/combinedorder</code>. */
    public static final String OPERATION = "POST /pay/combinedorder";

    /** Makes an empty request. */
    public PayCombinedorder() {
        super(OPERATION);
    }

    /**
     * Sets <code>device_info</code>: 设备号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayCombinedorder deviceInfo(String value) {
        return with("device_info", value);
    }

    /**
     * Sets <code>combine_out_trade_no</code>: 合单商户订单号.
     *
     * @param value text, required; 6 to 32 bytes
     * @return this request
     */
    public PayCombinedorder combineOutTradeNo(String value) {
        return with("combine_out_trade_no", value);
    }

    /**
     * Sets <code>spbill_create_ip</code>: 终端IP.
     *
     * @param value text, required; at most 64 bytes
     * @return this request
     */
    public PayCombinedorder spbillCreateIp(String value) {
        return with("spbill_create_ip", value);
    }

    /**
     * Sets <code>time_start</code>: 交易起始时间.
     *
     * @param value text; 14 bytes
     * @return this request
     */
    public PayCombinedorder timeStart(String value) {
        return with("time_start", value);
    }

    /**
     * Sets <code>time_expire</code>: 交易结束时间.
     *
     * @param value text; 14 bytes
     * @return this request
     */
    public PayCombinedorder timeExpire(String value) {
        return with("time_expire", value);
    }

    /**
     * Sets <code>notify_url</code>: 通知地址.
     *
     * @param value text, required; at most 256 bytes
     * @return this request
     */
    public PayCombinedorder notifyUrl(String value) {
        return with("notify_url", value);
    }

    /**
     * Sets <code>trade_type</code>: 交易类型.
     *
     * @param value text, required; one of <code>JSAPI</code>, <code>NATIVE</code>, <code>APP</code>,
     * <code>MWEB</code>
     * @return this request
     */
    public PayCombinedorder tradeType(String value) {
        return with("trade_type", value);
    }

    /**
     * Sets <code>product_id</code>: 商品ID.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayCombinedorder productId(String value) {
        return with("product_id", value);
    }

    /**
     * Sets <code>combine_openid</code>: 合单用户标识.
     *
     * @param value text; at most 128 bytes
     * @return this request
     */
    public PayCombinedorder combineOpenid(String value) {
        return with("combine_openid", value);
    }

    /**
     * Sets <code>scene_info</code>: 场景信息.
     *
     * @param value an object, a list, or either as JSON text, required; at most 256 bytes
     * @return this request
     */
    public PayCombinedorder sceneInfo(Object value) {
        return with("scene_info", value);
    }

    /**
     * Sets <code>sub_order_list</code>: 子单信息.
     *
     * @param value an object, a list, or either as JSON text, required; at most 10240 bytes
     * @return this request
     */
    public PayCombinedorder subOrderList(Object value) {
        return with("sub_order_list", value);
    }
}
