// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.vehicleplatform;

import io.github.fenpay.RawRequest;

/**
 * Query whether a vehicle owner can be charged, as a provider · 用户状态查询: <code>POST
 * /vehicle/partnerpay/querystate</code>.
 *
 * <p>Source: v2 reference, A. It only reads.
 *
 * <p>Answers with <code>appid</code> 请求appid, <code>sub_appid</code> 子商户公众账号id, <code>mch_id</code> 商户号,
 * <code>sub_mch_id</code> 子商户号, <code>user_state</code> 用户状态, <code>openid</code> 用户标识,
 * <code>deduct_mode</code> 发起扣费方式, <code>sub_openid</code> 用户子标识, <code>path</code> 跳转路径,
 * <code>plate_number_info</code> 车牌信息.
 */
public final class VehiclePartnerpayQuerystate extends RawRequest<VehiclePartnerpayQuerystate> {
    /** <code>POST /vehicle/partnerpay/querystate</code>. */
    public static final String OPERATION = "POST /vehicle/partnerpay/querystate";

    /** Makes an empty request. */
    public VehiclePartnerpayQuerystate() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户公众账号id.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public VehiclePartnerpayQuerystate subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public VehiclePartnerpayQuerystate subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>trade_scene</code>: 交易场景.
     *
     * @param value text, required; at most 16 bytes; such as <code>PARKING</code>, <code>PARKING
     * SPACE</code>, <code>GAS</code>, <code>HIGHWAY</code>, <code>BRIDGE</code>
     * @return this request
     */
    public VehiclePartnerpayQuerystate tradeScene(String value) {
        return with("trade_scene", value);
    }

    /**
     * Sets <code>jump_scene</code>: 跳转场景.
     *
     * @param value text; at most 16 bytes; such as <code>APP</code>, <code>H5</code>
     * @return this request
     */
    public VehiclePartnerpayQuerystate jumpScene(String value) {
        return with("jump_scene", value);
    }

    /**
     * Sets <code>openid</code>: 用户标识.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public VehiclePartnerpayQuerystate openid(String value) {
        return with("openid", value);
    }

    /**
     * Sets <code>sub_openid</code>: 用户子标识.
     *
     * @param value text
     * @return this request
     */
    public VehiclePartnerpayQuerystate subOpenid(String value) {
        return with("sub_openid", value);
    }

    /**
     * Sets <code>plate_number</code>: 车牌号.
     *
     * @param value text, required
     * @return this request
     */
    public VehiclePartnerpayQuerystate plateNumber(String value) {
        return with("plate_number", value);
    }

    /**
     * Sets <code>version</code>: 版本号.
     *
     * @param value text, required; at most 16 bytes; such as <code>3.0</code>
     * @return this request
     */
    public VehiclePartnerpayQuerystate version(String value) {
        return with("version", value);
    }
}
