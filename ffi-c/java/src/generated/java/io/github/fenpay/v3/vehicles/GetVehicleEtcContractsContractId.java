// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.vehicles;

import io.github.fenpay.RawRequest;

/**
 * Query an ETC contract by its number · 按协议号查询ETC签约状态: <code>GET
 * /v3/vehicle/etc/contracts/{contract_id}</code>.
 *
 * <p>Source: WeChat Pay page of 2019-12-26. It only reads.
 *
 * <p>Answers with <code>appid</code> 应用ID, <code>sp_mchid</code> 服务商户号, <code>sp_openid</code> 用户在服务商应用下的标识,
 * <code>sub_appid</code> 子商户应用ID, <code>sub_mchid</code> 子商户号, <code>sub_openid</code> 用户在子商户应用下的标识,
 * <code>contract_id</code> ETC扣费授权协议号, <code>bind_state</code> ETC绑定状态, <code>plate_number</code> 绑定的车牌号.
 */
public final class GetVehicleEtcContractsContractId extends RawRequest<GetVehicleEtcContractsContractId> {
    /** <code>GET /v3/vehicle/etc/contracts/{contract_id}</code>. */
    public static final String OPERATION = "GET /v3/vehicle/etc/contracts/{contract_id}";

    /** Makes an empty request. */
    public GetVehicleEtcContractsContractId() {
        super(OPERATION);
    }

    /**
     * Sets <code>contract_id</code>: ETC扣费授权协议号.
     *
     * @param value text, required
     * @return this request
     */
    public GetVehicleEtcContractsContractId contractId(String value) {
        return with("contract_id", value);
    }

    /**
     * Sets <code>sub_mchid</code>: 子商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public GetVehicleEtcContractsContractId subMchid(String value) {
        return with("sub_mchid", value);
    }
}
