// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.vehicleplatform;

import io.github.fenpay.RawRequest;

/**
 * Charge a vehicle owner, as a provider · 申请扣款: <code>POST /vehicle/partnerpay/payapply</code>.
 *
 * <p>Source: v2 reference, A. After an unknown outcome, ask by <code>out_trade_no</code> first.
 *
 * <p>Answers with <code>appid</code> 公众账号id, <code>sub_appid</code> 子商户公众账号id, <code>mch_id</code> 商户号,
 * <code>sub_mch_id</code> 子商户号, <code>device_info</code> 设备号.
 */
public final class VehiclePartnerpayPayapply extends RawRequest<VehiclePartnerpayPayapply> {
    /** <code>POST /vehicle/partnerpay/payapply</code>. */
    public static final String OPERATION = "POST /vehicle/partnerpay/payapply";

    /** Makes an empty request. */
    public VehiclePartnerpayPayapply() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户公众账号id.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public VehiclePartnerpayPayapply subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public VehiclePartnerpayPayapply subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>body</code>: 商品描述.
     *
     * @param value text, required; at most 127 bytes
     * @return this request
     */
    public VehiclePartnerpayPayapply body(String value) {
        return with("body", value);
    }

    /**
     * Sets <code>detail</code>: 商品详情.
     *
     * @param value text; at most 6000 bytes
     * @return this request
     */
    public VehiclePartnerpayPayapply detail(String value) {
        return with("detail", value);
    }

    /**
     * Sets <code>attach</code>: 附加数据.
     *
     * @param value text; at most 127 bytes
     * @return this request
     */
    public VehiclePartnerpayPayapply attach(String value) {
        return with("attach", value);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text, required; 6 to 32 bytes
     * @return this request
     */
    public VehiclePartnerpayPayapply outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>total_fee</code>: 总金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public VehiclePartnerpayPayapply totalFee(long value) {
        return with("total_fee", value);
    }

    /**
     * Sets <code>fee_type</code>: 货币类型.
     *
     * @param value text; at most 16 bytes
     * @return this request
     */
    public VehiclePartnerpayPayapply feeType(String value) {
        return with("fee_type", value);
    }

    /**
     * Sets <code>spbill_create_ip</code>: 终端IP.
     *
     * @param value text, required; at most 64 bytes
     * @return this request
     */
    public VehiclePartnerpayPayapply spbillCreateIp(String value) {
        return with("spbill_create_ip", value);
    }

    /**
     * Sets <code>goods_tag</code>: 商品标记.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public VehiclePartnerpayPayapply goodsTag(String value) {
        return with("goods_tag", value);
    }

    /**
     * Sets <code>notify_url</code>: 回调通知url.
     *
     * @param value text, required; at most 256 bytes
     * @return this request
     */
    public VehiclePartnerpayPayapply notifyUrl(String value) {
        return with("notify_url", value);
    }

    /**
     * Sets <code>trade_type</code>: 交易类型.
     *
     * @param value text, required; at most 16 bytes; one of <code>PAP</code>
     * @return this request
     */
    public VehiclePartnerpayPayapply tradeType(String value) {
        return with("trade_type", value);
    }

    /**
     * Sets <code>version</code>: 版本号.
     *
     * @param value text, required; at most 16 bytes; such as <code>3.0</code>
     * @return this request
     */
    public VehiclePartnerpayPayapply version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>trade_scene</code>: 交易场景.
     *
     * @param value text, required; at most 16 bytes; such as <code>PARKING</code>, <code>PARKING SPACE</code>
     * @return this request
     */
    public VehiclePartnerpayPayapply tradeScene(String value) {
        return with("trade_scene", value);
    }

    /**
     * Sets <code>openid</code>: 用户标识.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public VehiclePartnerpayPayapply openid(String value) {
        return with("openid", value);
    }

    /**
     * Sets <code>profit_sharing</code>: 分账标识.
     *
     * @param value text; at most 16 bytes; one of <code>Y</code>, <code>N</code>
     * @return this request
     */
    public VehiclePartnerpayPayapply profitSharing(String value) {
        return with("profit_sharing", value);
    }

    /**
     * Sets <code>scene_info</code>: 场景信息.
     *
     * @param value an object, a list, or either as JSON text, required; at most 1024 bytes
     * @return this request
     */
    public VehiclePartnerpayPayapply sceneInfo(Object value) {
        return with("scene_info", value);
    }
}
