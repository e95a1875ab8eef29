// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.vehicles;

import io.github.fenpay.RawRequest;

/**
 * Query whether a plate may park and pay without stopping · 查询车牌服务开通信息: <code>GET
 * /v3/vehicle/parking/services/find</code>.
 *
 * <p>Source: WeChat Pay page of 2021-08-06. It only reads.
 *
 * <p>Answers with <code>plate_number</code> 车牌号, <code>plate_color</code> 车牌颜色,
 * <code>service_open_time</code> 车牌服务开通时间, <code>openid</code> 用户标识, <code>service_state</code> 车牌服务开通状态.
 */
public final class GetVehicleParkingServicesFind extends RawRequest<GetVehicleParkingServicesFind> {
    /** <code>GET /v3/vehicle/parking/services/find</code>. */
    public static final String OPERATION = "GET /v3/vehicle/parking/services/find";

    /** Makes an empty request. */
    public GetVehicleParkingServicesFind() {
        super(OPERATION);
    }

    /**
     * Sets <code>appid</code>: 应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public GetVehicleParkingServicesFind appid(String value) {
        return with("appid", value);
    }

    /**
     * Sets <code>sub_mchid</code>: 子商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public GetVehicleParkingServicesFind subMchid(String value) {
        return with("sub_mchid", value);
    }

    /**
     * Sets <code>plate_number</code>: 车牌号.
     *
     * @param value text, required
     * @return this request
     */
    public GetVehicleParkingServicesFind plateNumber(String value) {
        return with("plate_number", value);
    }

    /**
     * Sets <code>plate_color</code>: 车牌颜色.
     *
     * @param value text; such as <code>BLUE</code>, <code>GREEN</code>, <code>YELLOW</code>,
     * <code>BLACK</code>, <code>WHITE</code>, <code>LIMEGREEN</code>
     * @return this request
     */
    public GetVehicleParkingServicesFind plateColor(String value) {
        return with("plate_color", value);
    }

    /**
     * Sets <code>openid</code>: 用户标识.
     *
     * @param value text, required; at most 128 characters
     * @return this request
     */
    public GetVehicleParkingServicesFind openid(String value) {
        return with("openid", value);
    }
}
