// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.vehicleplatform;

import io.github.fenpay.RawRequest;

/**
 * Charge a vehicle owner · 申请扣款: <code>POST /vehicle/pay/payapply</code>.
 *
 * <p>Source: v2 reference, A. After an unknown outcome, ask by <code>out_trade_no</code> first.
 *
 * <p>Answers with <code>appid</code> 公众账号id, <code>mch_id</code> 商户号, <code>device_info</code> 设备号.
 */
public final class VehiclePayPayapply extends RawRequest<VehiclePayPayapply> {
    /** <code>POST /vehicle/pay/payapply</code>. */
    public static final String OPERATION = "POST /vehicle/pay/payapply";

    /** Makes an empty request. */
    public VehiclePayPayapply() {
        super(OPERATION);
    }

    /**
     * Sets <code>body</code>: 商品描述.
     *
     * @param value text, required; at most 127 bytes
     * @return this request
     */
    public VehiclePayPayapply body(String value) {
        return with("body", value);
    }

    /**
     * Sets <code>detail</code>: 商品详情.
     *
     * @param value text; at most 6000 bytes
     * @return this request
     */
    public VehiclePayPayapply detail(String value) {
        return with("detail", value);
    }

    /**
     * Sets <code>attach</code>: 附加数据.
     *
     * @param value text; at most 127 bytes
     * @return this request
     */
    public VehiclePayPayapply attach(String value) {
        return with("attach", value);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text, required; 6 to 32 bytes
     * @return this request
     */
    public VehiclePayPayapply outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>total_fee</code>: 总金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public VehiclePayPayapply totalFee(long value) {
        return with("total_fee", value);
    }

    /**
     * Sets <code>fee_type</code>: 货币类型.
     *
     * @param value text; at most 16 bytes
     * @return this request
     */
    public VehiclePayPayapply feeType(String value) {
        return with("fee_type", value);
    }

    /**
     * Sets <code>spbill_create_ip</code>: 终端IP.
     *
     * @param value text, required; at most 64 bytes
     * @return this request
     */
    public VehiclePayPayapply spbillCreateIp(String value) {
        return with("spbill_create_ip", value);
    }

    /**
     * Sets <code>goods_tag</code>: 商品标记.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public VehiclePayPayapply goodsTag(String value) {
        return with("goods_tag", value);
    }

    /**
     * Sets <code>notify_url</code>: 回调通知url.
     *
     * @param value text, required; at most 256 bytes
     * @return this request
     */
    public VehiclePayPayapply notifyUrl(String value) {
        return with("notify_url", value);
    }

    /**
     * Sets <code>trade_type</code>: 交易类型.
     *
     * @param value text, required; at most 16 bytes; one of <code>PAP</code>
     * @return this request
     */
    public VehiclePayPayapply tradeType(String value) {
        return with("trade_type", value);
    }

    /**
     * Sets <code>version</code>: 版本号.
     *
     * @param value text, required; at most 16 bytes; such as <code>3.0</code>
     * @return this request
     */
    public VehiclePayPayapply version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>trade_scene</code>: 交易场景.
     *
     * @param value text, required; at most 16 bytes; such as <code>PARKING</code>, <code>PARKING
     * SPACE</code>, <code>GAS</code>, <code>HIGHWAY</code>, <code>BRIDGE</code>
     * @return this request
     */
    public VehiclePayPayapply tradeScene(String value) {
        return with("trade_scene", value);
    }

    /**
     * Sets <code>openid</code>: 用户标识.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public VehiclePayPayapply openid(String value) {
        return with("openid", value);
    }

    /**
     * Sets <code>profit_sharing</code>: 分账标识.
     *
     * @param value text; at most 16 bytes; one of <code>Y</code>, <code>N</code>
     * @return this request
     */
    public VehiclePayPayapply profitSharing(String value) {
        return with("profit_sharing", value);
    }

    /**
     * Sets <code>scene_info</code>: 场景信息.
     *
     * @param value an object, a list, or either as JSON text, required; at most 1024 bytes
     * @return this request
     */
    public VehiclePayPayapply sceneInfo(Object value) {
        return with("scene_info", value);
    }
}
