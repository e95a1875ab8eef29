// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.vehicleplatform;

import io.github.fenpay.RawRequest;

/**
 * Announce a vehicle's entry, as a provider · 用户入场通知: <code>POST /vehicle/partnerpay/notification</code>.
 *
 * <p>Source: v2 reference, A. After an unknown outcome, ask before anything else.
 *
 * <p>Answers with <code>appid</code> 公众账号id, <code>mch_id</code> 商户号, <code>sub_appid</code> 子商户公众账号id,
 * <code>sub_mch_id</code> 子商户号, <code>user_state</code> 用户状态, <code>deduct_mode</code> 发起扣费方式.
 */
public final class VehiclePartnerpayNotification extends RawRequest<VehiclePartnerpayNotification> {
    /** <code>POST /vehicle/partnerpay/notification</code>. */
    public static final String OPERATION = "POST /vehicle/partnerpay/notification";

    /** Makes an empty request. */
    public VehiclePartnerpayNotification() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户公众账号id.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public VehiclePartnerpayNotification subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public VehiclePartnerpayNotification subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>version</code>: 版本号.
     *
     * @param value text, required; at most 16 bytes; such as <code>3.0</code>
     * @return this request
     */
    public VehiclePartnerpayNotification version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>trade_scene</code>: 交易场景.
     *
     * @param value text, required; at most 16 bytes; such as <code>PARKING</code>, <code>PARKING SPACE</code>
     * @return this request
     */
    public VehiclePartnerpayNotification tradeScene(String value) {
        return with("trade_scene", value);
    }

    /**
     * Sets <code>scene_info</code>: 场景信息.
     *
     * @param value an object, a list, or either as JSON text, required; at most 1024 bytes
     * @return this request
     */
    public VehiclePartnerpayNotification sceneInfo(Object value) {
        return with("scene_info", value);
    }
}
