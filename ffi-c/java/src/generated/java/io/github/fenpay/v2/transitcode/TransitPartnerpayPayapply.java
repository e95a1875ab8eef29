// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.transitcode;

import io.github.fenpay.RawRequest;

/**
 * Charge a passenger, as a provider · 申请扣款: <code>POST /transit/partnerpay/payapply</code>.
 *
 * <p>Source: v2 reference, A. After an unknown outcome, ask by <code>out_trade_no</code> first.
 *
 * <p>Answers with <code>appid</code> 公众账号id, <code>sub_appid</code> 子商户公众账号id, <code>mch_id</code> 商户号,
 * <code>sub_mch_id</code> 子商户号, <code>device_info</code> 设备号.
 */
public final class TransitPartnerpayPayapply extends RawRequest<TransitPartnerpayPayapply> {
    /** <code>POST /transit/partnerpay/payapply</code>. */
    public static final String OPERATION = "POST /transit/partnerpay/payapply";

    /** Makes an empty request. */
    public TransitPartnerpayPayapply() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户公众账号id.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public TransitPartnerpayPayapply subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public TransitPartnerpayPayapply subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>body</code>: 商品描述.
     *
     * @param value text, required; at most 127 bytes
     * @return this request
     */
    public TransitPartnerpayPayapply body(String value) {
        return with("body", value);
    }

    /**
     * Sets <code>detail</code>: 商品详情.
     *
     * @param value text; at most 6000 bytes
     * @return this request
     */
    public TransitPartnerpayPayapply detail(String value) {
        return with("detail", value);
    }

    /**
     * Sets <code>attach</code>: 附加数据.
     *
     * @param value text; at most 127 bytes
     * @return this request
     */
    public TransitPartnerpayPayapply attach(String value) {
        return with("attach", value);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text, required; 6 to 32 bytes
     * @return this request
     */
    public TransitPartnerpayPayapply outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>total_fee</code>: 总金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public TransitPartnerpayPayapply totalFee(long value) {
        return with("total_fee", value);
    }

    /**
     * Sets <code>fee_type</code>: 货币类型.
     *
     * @param value text; at most 16 bytes
     * @return this request
     */
    public TransitPartnerpayPayapply feeType(String value) {
        return with("fee_type", value);
    }

    /**
     * Sets <code>spbill_create_ip</code>: 终端IP.
     *
     * @param value text, required; at most 64 bytes
     * @return this request
     */
    public TransitPartnerpayPayapply spbillCreateIp(String value) {
        return with("spbill_create_ip", value);
    }

    /**
     * Sets <code>goods_tag</code>: 商品标记.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public TransitPartnerpayPayapply goodsTag(String value) {
        return with("goods_tag", value);
    }

    /**
     * Sets <code>notify_url</code>: 回调通知url.
     *
     * @param value text, required; at most 256 bytes
     * @return this request
     */
    public TransitPartnerpayPayapply notifyUrl(String value) {
        return with("notify_url", value);
    }

    /**
     * Sets <code>trade_type</code>: 交易类型.
     *
     * @param value text, required; at most 16 bytes; one of <code>PAP</code>
     * @return this request
     */
    public TransitPartnerpayPayapply tradeType(String value) {
        return with("trade_type", value);
    }

    /**
     * Sets <code>contract_id</code>: 委托代扣协议id.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public TransitPartnerpayPayapply contractId(String value) {
        return with("contract_id", value);
    }

    /**
     * Sets <code>trade_scene</code>: 交易场景.
     *
     * @param value text, required; at most 16 bytes; such as <code>METRO</code>, <code>BUS</code>
     * @return this request
     */
    public TransitPartnerpayPayapply tradeScene(String value) {
        return with("trade_scene", value);
    }

    /**
     * Sets <code>scene_info</code>: 场景信息.
     *
     * @param value an object, a list, or either as JSON text, required; at most 1024 bytes
     * @return this request
     */
    public TransitPartnerpayPayapply sceneInfo(Object value) {
        return with("scene_info", value);
    }

    /**
     * Sets <code>clientip</code>: 客户端 IP.
     *
     * @param value text
     * @return this request
     */
    public TransitPartnerpayPayapply clientip(String value) {
        return with("clientip", value);
    }

    /**
     * Sets <code>deviceid</code>: 设备ID.
     *
     * @param value text
     * @return this request
     */
    public TransitPartnerpayPayapply deviceid(String value) {
        return with("deviceid", value);
    }

    /**
     * Sets <code>mobile</code>: 手机号.
     *
     * @param value text
     * @return this request
     */
    public TransitPartnerpayPayapply mobile(String value) {
        return with("mobile", value);
    }

    /**
     * Sets <code>email</code>: 邮箱地址.
     *
     * @param value text
     * @return this request
     */
    public TransitPartnerpayPayapply email(String value) {
        return with("email", value);
    }

    /**
     * Sets <code>qq</code>: QQ号.
     *
     * @param value text
     * @return this request
     */
    public TransitPartnerpayPayapply qq(String value) {
        return with("qq", value);
    }

    /**
     * Sets <code>openid</code>: 微信openID.
     *
     * @param value text
     * @return this request
     */
    public TransitPartnerpayPayapply openid(String value) {
        return with("openid", value);
    }

    /**
     * Sets <code>creid</code>: 身份证号.
     *
     * @param value text
     * @return this request
     */
    public TransitPartnerpayPayapply creid(String value) {
        return with("creid", value);
    }

    /**
     * Sets <code>outerid</code>: 商户侧用户标识.
     *
     * @param value text
     * @return this request
     */
    public TransitPartnerpayPayapply outerid(String value) {
        return with("outerid", value);
    }

    /**
     * Sets <code>version</code>: 版本号 此字段仅针对有垫资权限的商户有效.
     *
     * @param value text, required; at most 16 bytes; such as <code>2.0</code>
     * @return this request
     */
    public TransitPartnerpayPayapply version(String value) {
        return with("version", value);
    }
}
