// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.vehicles;

import io.github.fenpay.RawRequest;
import java.util.Map;

/**
 * Prepare a user's ETC device for charges · 预开通ETC指定卡扣费: <code>POST /v3/vehicle/etc/preopen</code>.
 *
 * <p>Source: WeChat Pay page of 2021-10-26. After an unknown outcome, ask by <code>plate_number</code> first.
 *
 * <p>Answers with <code>preopen_id</code> 预开通ID.
 */
public final class PostVehicleEtcPreopen extends RawRequest<PostVehicleEtcPreopen> {
    /** <code>POST /v3/vehicle/etc/preopen</code>. */
    public static final String OPERATION = "POST /v3/vehicle/etc/preopen";

    /** Makes an empty request. */
    public PostVehicleEtcPreopen() {
        super(OPERATION);
    }

    /**
     * Sets <code>sp_appid</code>: 服务商应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostVehicleEtcPreopen spAppid(String value) {
        return with("sp_appid", value);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostVehicleEtcPreopen subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>sub_mchid</code>: 子商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostVehicleEtcPreopen subMchid(String value) {
        return with("sub_mchid", value);
    }

    /**
     * Sets <code>openid</code>: 用户标识.
     *
     * @param value text, required; at most 128 characters
     * @return this request
     */
    public PostVehicleEtcPreopen openid(String value) {
        return with("openid", value);
    }

    /**
     * Sets <code>plan_id</code>: ETC授权扣费模板ID.
     *
     * @param value text, required
     * @return this request
     */
    public PostVehicleEtcPreopen planId(String value) {
        return with("plan_id", value);
    }

    /**
     * Sets <code>etc_device_id</code>: ETC设备号.
     *
     * @param value text
     * @return this request
     */
    public PostVehicleEtcPreopen etcDeviceId(String value) {
        return with("etc_device_id", value);
    }

    /**
     * Sets <code>plate_number</code>: 车牌号.
     *
     * @param value text, required
     * @return this request
     */
    public PostVehicleEtcPreopen plateNumber(String value) {
        return with("plate_number", value);
    }

    /**
     * Sets <code>identify</code>: 实名信息.
     *
     * <p>Members: <code>encrypted_real_name</code> 姓名, required; <code>encrypted_credential_id</code> 证件号码,
     * required; <code>credential_type</code> 证件类型, required.
     *
     * @param value an object, required
     * @return this request
     */
    public PostVehicleEtcPreopen identify(Map<String, ?> value) {
        return with("identify", value);
    }

    /**
     * Sets <code>bank_card_no</code>: 绑定的银行卡.
     *
     * @param value text; encrypted on its way
     * @return this request
     */
    public PostVehicleEtcPreopen bankCardNo(String value) {
        return with("bank_card_no", value);
    }
}
