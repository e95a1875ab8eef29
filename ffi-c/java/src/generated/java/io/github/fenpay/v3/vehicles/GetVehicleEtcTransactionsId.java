// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.vehicles;

import io.github.fenpay.RawRequest;

/**
 * Query a charge for a highway by WeChat Pay's number · 微信支付订单号查询高速扣款: <code>GET
 * /v3/vehicle/etc/transactions/id/{transaction_id}</code>.
 *
 * <p>Source: WeChat Pay page of 2020-11-01. It only reads.
 *
 * <p>Answers with <code>mchid</code> 商户号, <code>sub_mchid</code> 子商户号, <code>appid</code> 应用ID,
 * <code>sub_appid</code> 子商户应用ID, <code>out_trade_no</code> 商户订单号, <code>transaction_id</code> 微信支付订单号,
 * <code>attach</code> 商户数据, <code>trade_type</code> 交易类型, <code>bank_type</code> 付款银行,
 * <code>success_time</code> 支付完成时间, <code>trade_state</code> 交易状态, <code>trade_state_desc</code> 交易状态描述,
 * <code>payer</code> 支付者, <code>amount</code> 订单金额, <code>device_info</code> 设备信息,
 * <code>promotion_detail</code> 优惠详情.
 */
public final class GetVehicleEtcTransactionsId extends RawRequest<GetVehicleEtcTransactionsId> {
    /** <code>GET /v3/vehicle/etc/transactions/id/{transaction_id}</code>. */
    public static final String OPERATION = "GET /v3/vehicle/etc/transactions/id/{transaction_id}";

    /** Makes an empty request. */
    public GetVehicleEtcTransactionsId() {
        super(OPERATION);
    }

    /**
     * Sets <code>transaction_id</code>: 微信支付订单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public GetVehicleEtcTransactionsId transactionId(String value) {
        return with("transaction_id", value);
    }

    /**
     * Sets <code>sub_mchid</code>: 子商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public GetVehicleEtcTransactionsId subMchid(String value) {
        return with("sub_mchid", value);
    }
}
