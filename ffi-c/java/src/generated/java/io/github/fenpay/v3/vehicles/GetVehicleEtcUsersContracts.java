// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.vehicles;

import io.github.fenpay.RawRequest;

/**
 * Query a user's ETC contract · 查询用户ETC签约状态: <code>GET /v3/vehicle/etc/users/{openid}/contracts</code>.
 *
 * <p>Source: WeChat Pay page of 2019-12-26. It only reads.
 *
 * <p>Answers with <code>appid</code> 应用ID, <code>sp_mchid</code> 服务商户号, <code>sp_openid</code> 用户在服务商应用下的标识,
 * <code>sub_appid</code> 子商户应用ID, <code>sub_mchid</code> 子商户号, <code>sub_openid</code> 用户在子商户应用下的标识,
 * <code>contract_id</code> ETC扣费授权协议号, <code>bind_state</code> ETC绑定状态, <code>plate_number</code> 绑定的车牌号.
 */
public final class GetVehicleEtcUsersContracts extends RawRequest<GetVehicleEtcUsersContracts> {
    /** <code>GET /v3/vehicle/etc/users/{openid}/contracts</code>. */
    public static final String OPERATION = "GET /v3/vehicle/etc/users/{openid}/contracts";

    /** Makes an empty request. */
    public GetVehicleEtcUsersContracts() {
        super(OPERATION);
    }

    /**
     * Sets <code>openid</code>: 用户标识.
     *
     * @param value text, required; at most 128 characters
     * @return this request
     */
    public GetVehicleEtcUsersContracts openid(String value) {
        return with("openid", value);
    }

    /**
     * Sets <code>sub_mchid</code>: 子商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public GetVehicleEtcUsersContracts subMchid(String value) {
        return with("sub_mchid", value);
    }

    /**
     * Sets <code>plan_id</code>: ETC授权扣费模板ID.
     *
     * @param value text, required
     * @return this request
     */
    public GetVehicleEtcUsersContracts planId(String value) {
        return with("plan_id", value);
    }

    /**
     * Sets <code>plate_number</code>: 车牌号.
     *
     * @param value text, required
     * @return this request
     */
    public GetVehicleEtcUsersContracts plateNumber(String value) {
        return with("plate_number", value);
    }
}
