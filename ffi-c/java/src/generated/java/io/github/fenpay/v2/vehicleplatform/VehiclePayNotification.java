// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.vehicleplatform;

import io.github.fenpay.RawRequest;

/**
 * Announce a vehicle's entry · 用户入场通知: <code>POST /vehicle/pay/notification</code>.
 *
 * <p>Source: v2 reference, A. After an unknown outcome, ask before anything else.
 *
 * <p>Answers with <code>appid</code> 公众账号id, <code>mch_id</code> 商户号, <code>user_state</code> 用户状态,
 * <code>deduct_mode</code> 发起扣费方式.
 */
public final class VehiclePayNotification extends RawRequest<VehiclePayNotification> {
    /** <code>POST /vehicle/pay/notification</code>. */
    public static final String OPERATION = "POST /vehicle/pay/notification";

    /** Makes an empty request. */
    public VehiclePayNotification() {
        super(OPERATION);
    }

    /**
     * Sets <code>version</code>: 版本号.
     *
     * @param value text, required; at most 16 bytes
     * @return this request
     */
    public VehiclePayNotification version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>trade_scene</code>: 交易场景.
     *
     * @param value text, required; at most 16 bytes; such as <code>PARKING</code>, <code>PARKING SPACE</code>
     * @return this request
     */
    public VehiclePayNotification tradeScene(String value) {
        return with("trade_scene", value);
    }

    /**
     * Sets <code>scene_info</code>: 场景信息.
     *
     * @param value an object, a list, or either as JSON text, required; at most 1024 bytes
     * @return this request
     */
    public VehiclePayNotification sceneInfo(Object value) {
        return with("scene_info", value);
    }
}
