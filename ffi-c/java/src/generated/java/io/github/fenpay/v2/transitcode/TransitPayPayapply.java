// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.transitcode;

import io.github.fenpay.RawRequest;

/**
 * Charge a passenger · 申请扣款: <code>POST /transit/pay/payapply</code>.
 *
 * <p>Source: v2 reference, A. After an unknown outcome, ask by <code>out_trade_no</code> first.
 *
 * <p>Answers with <code>appid</code> 公众账号id, <code>mch_id</code> 商户号, <code>device_info</code> 设备号.
 */
public final class TransitPayPayapply extends RawRequest<TransitPayPayapply> {
    /** <code>POST /transit/pay/payapply</code>. */
    public static final String OPERATION = "POST /transit/pay/payapply";

    /** Makes an empty request. */
    public TransitPayPayapply() {
        super(OPERATION);
    }

    /**
     * Sets <code>body</code>: 商品描述.
     *
     * @param value text, required; at most 127 bytes
     * @return this request
     */
    public TransitPayPayapply body(String value) {
        return with("body", value);
    }

    /**
     * Sets <code>detail</code>: 商品详情.
     *
     * @param value text; at most 6000 bytes
     * @return this request
     */
    public TransitPayPayapply detail(String value) {
        return with("detail", value);
    }

    /**
     * Sets <code>attach</code>: 附加数据.
     *
     * @param value text; at most 127 bytes
     * @return this request
     */
    public TransitPayPayapply attach(String value) {
        return with("attach", value);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text, required; 6 to 32 bytes
     * @return this request
     */
    public TransitPayPayapply outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>total_fee</code>: 总金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public TransitPayPayapply totalFee(long value) {
        return with("total_fee", value);
    }

    /**
     * Sets <code>fee_type</code>: 货币类型.
     *
     * @param value text; at most 16 bytes
     * @return this request
     */
    public TransitPayPayapply feeType(String value) {
        return with("fee_type", value);
    }

    /**
     * Sets <code>spbill_create_ip</code>: 终端IP.
     *
     * @param value text, required; at most 64 bytes
     * @return this request
     */
    public TransitPayPayapply spbillCreateIp(String value) {
        return with("spbill_create_ip", value);
    }

    /**
     * Sets <code>goods_tag</code>: 商品标记.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public TransitPayPayapply goodsTag(String value) {
        return with("goods_tag", value);
    }

    /**
     * Sets <code>notify_url</code>: 回调通知url.
     *
     * @param value text, required; at most 256 bytes
     * @return this request
     */
    public TransitPayPayapply notifyUrl(String value) {
        return with("notify_url", value);
    }

    /**
     * Sets <code>trade_type</code>: 交易类型.
     *
     * @param value text, required; at most 16 bytes; one of <code>PAP</code>
     * @return this request
     */
    public TransitPayPayapply tradeType(String value) {
        return with("trade_type", value);
    }

    /**
     * Sets <code>contract_id</code>: 委托代扣协议id.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public TransitPayPayapply contractId(String value) {
        return with("contract_id", value);
    }

    /**
     * Sets <code>trade_scene</code>: 交易场景.
     *
     * @param value text, required; at most 16 bytes; such as <code>METRO</code>, <code>BUS</code>
     * @return this request
     */
    public TransitPayPayapply tradeScene(String value) {
        return with("trade_scene", value);
    }

    /**
     * Sets <code>scene_info</code>: 场景信息.
     *
     * @param value an object, a list, or either as JSON text, required; at most 1024 bytes
     * @return this request
     */
    public TransitPayPayapply sceneInfo(Object value) {
        return with("scene_info", value);
    }

    /**
     * Sets <code>clientip</code>: 客户端 IP.
     *
     * @param value text
     * @return this request
     */
    public TransitPayPayapply clientip(String value) {
        return with("clientip", value);
    }

    /**
     * Sets <code>deviceid</code>: 设备ID.
     *
     * @param value text
     * @return this request
     */
    public TransitPayPayapply deviceid(String value) {
        return with("deviceid", value);
    }

    /**
     * Sets <code>mobile</code>: 手机号.
     *
     * @param value text
     * @return this request
     */
    public TransitPayPayapply mobile(String value) {
        return with("mobile", value);
    }

    /**
     * Sets <code>email</code>: 邮箱地址.
     *
     * @param value text
     * @return this request
     */
    public TransitPayPayapply email(String value) {
        return with("email", value);
    }

    /**
     * Sets <code>qq</code>: QQ号.
     *
     * @param value text
     * @return this request
     */
    public TransitPayPayapply qq(String value) {
        return with("qq", value);
    }

    /**
     * Sets <code>openid</code>: 微信openID.
     *
     * @param value text
     * @return this request
     */
    public TransitPayPayapply openid(String value) {
        return with("openid", value);
    }

    /**
     * Sets <code>creid</code>: 身份证号.
     *
     * @param value text
     * @return this request
     */
    public TransitPayPayapply creid(String value) {
        return with("creid", value);
    }

    /**
     * Sets <code>outerid</code>: 商户侧用户标识.
     *
     * @param value text
     * @return this request
     */
    public TransitPayPayapply outerid(String value) {
        return with("outerid", value);
    }

    /**
     * Sets <code>version</code>: 版本号 此字段仅针对有垫资权限的商户有效.
     *
     * @param value text, required; at most 16 bytes; such as <code>2.0</code>
     * @return this request
     */
    public TransitPayPayapply version(String value) {
        return with("version", value);
    }
}
