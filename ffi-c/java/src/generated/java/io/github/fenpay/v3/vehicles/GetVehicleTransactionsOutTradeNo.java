// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.vehicles;

import io.github.fenpay.RawRequest;

/**
 * Query a charge for parking · 查询停车扣费订单: <code>GET
 * /v3/vehicle/transactions/out-trade-no/{out_trade_no}</code>.
 *
 * <p>Source: WeChat Pay page of 2021-08-06. It only reads.
 *
 * <p>Answers with <code>appid</code> 应用ID, <code>sub_appid</code> 子商户应用ID, <code>sp_mchid</code> 商户号,
 * <code>sub_mchid</code> 子商户号, <code>description</code> 服务描述, <code>create_time</code> 订单创建时间,
 * <code>out_trade_no</code> 商户订单号, <code>transaction_id</code> 微信支付订单号, <code>trade_state</code> 交易状态,
 * <code>trade_state_description</code> 交易状态描述, <code>success_time</code> 支付完成时间, <code>bank_type</code> 付款银行,
 * <code>user_repaid</code> 用户是否已还款, <code>attach</code> 附加数据, <code>trade_scene</code> 交易场景,
 * <code>parking_info</code> 停车场景信息, <code>payer</code> 支付者信息, <code>amount</code> 订单金额信息,
 * <code>promotion_detail</code> 优惠信息.
 */
public final class GetVehicleTransactionsOutTradeNo extends RawRequest<GetVehicleTransactionsOutTradeNo> {
    /** <code>GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}</code>. */
    public static final String OPERATION = "GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}";

    /** Makes an empty request. */
    public GetVehicleTransactionsOutTradeNo() {
        super(OPERATION);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public GetVehicleTransactionsOutTradeNo outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>sub_mchid</code>: 子商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public GetVehicleTransactionsOutTradeNo subMchid(String value) {
        return with("sub_mchid", value);
    }
}
