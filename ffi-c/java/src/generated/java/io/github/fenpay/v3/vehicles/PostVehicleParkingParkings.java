// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.vehicles;

import io.github.fenpay.RawRequest;

/**
 * Report that a car has entered a parking place · 创建停车入场: <code>POST /v3/vehicle/parking/parkings</code>.
 *
 * <p>Source: WeChat Pay page of 2021-08-06. Again with the same <code>out_parking_no</code> and everything
 * else the same, it has the effect of one call.
 *
 * <p>Answers with <code>id</code> 停车入场ID, <code>out_parking_no</code> 商户入场ID, <code>plate_number</code> 车牌号,
 * <code>plate_color</code> 车牌颜色, <code>start_time</code> 入场时间, <code>parking_name</code> 停车场名称,
 * <code>free_duration</code> 免费时长, <code>state</code> 停车入场状态, <code>block_reason</code> 不可用状态描述.
 */
public final class PostVehicleParkingParkings extends RawRequest<PostVehicleParkingParkings> {
    /** <code>POST /v3/vehicle/parking/parkings</code>. */
    public static final String OPERATION = "POST /v3/vehicle/parking/parkings";

    /** Makes an empty request. */
    public PostVehicleParkingParkings() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mchid</code>: 子商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostVehicleParkingParkings subMchid(String value) {
        return with("sub_mchid", value);
    }

    /**
     * Sets <code>out_parking_no</code>: 商户入场ID.
     *
     * @param value text, required
     * @return this request
     */
    public PostVehicleParkingParkings outParkingNo(String value) {
        return with("out_parking_no", value);
    }

    /**
     * Sets <code>plate_number</code>: 车牌号.
     *
     * @param value text, required
     * @return this request
     */
    public PostVehicleParkingParkings plateNumber(String value) {
        return with("plate_number", value);
    }

    /**
     * Sets <code>plate_color</code>: 车牌颜色.
     *
     * @param value text, required; such as <code>BLUE</code>, <code>GREEN</code>, <code>YELLOW</code>,
     * <code>BLACK</code>, <code>WHITE</code>, <code>LIMEGREEN</code>
     * @return this request
     */
    public PostVehicleParkingParkings plateColor(String value) {
        return with("plate_color", value);
    }

    /**
     * Sets <code>notify_url</code>: 回调通知地址.
     *
     * @param value text, required; at most 256 characters
     * @return this request
     */
    public PostVehicleParkingParkings notifyUrl(String value) {
        return with("notify_url", value);
    }

    /**
     * Sets <code>start_time</code>: 入场时间.
     *
     * @param value text, required
     * @return this request
     */
    public PostVehicleParkingParkings startTime(String value) {
        return with("start_time", value);
    }

    /**
     * Sets <code>parking_name</code>: 停车场名称.
     *
     * @param value text, required
     * @return this request
     */
    public PostVehicleParkingParkings parkingName(String value) {
        return with("parking_name", value);
    }

    /**
     * Sets <code>free_duration</code>: 免费时长.
     *
     * @param value a whole number, required
     * @return this request
     */
    public PostVehicleParkingParkings freeDuration(long value) {
        return with("free_duration", value);
    }
}
