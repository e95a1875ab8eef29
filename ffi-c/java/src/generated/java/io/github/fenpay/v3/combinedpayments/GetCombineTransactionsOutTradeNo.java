// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.combinedpayments;

import io.github.fenpay.RawRequest;

/**
 * Query orders that are paid at once · 合单查询订单: <code>GET
 * /v3/combine-transactions/out-trade-no/{combine_out_trade_no}</code>.
 *
 * <p>Source: v3 reference, 7.5 and 9.1. It only reads.
 *
 * <p>Answers with <code>combine_appid</code> 合单应用ID, <code>combine_mchid</code> 合单商户号,
 * <code>combine_out_trade_no</code> 合单商户订单号, <code>combine_transaction_id</code> 合单微信支付订单号,
 * <code>scene_info</code> 场景信息, <code>sub_orders</code> 子单信息, <code>combine_payer_info</code> 支付者,
 * <code>installment_info</code> 使用的商户贴息信息.
 */
public final class GetCombineTransactionsOutTradeNo extends RawRequest<GetCombineTransactionsOutTradeNo> {
    /** <code>GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}</code>. */
    public static final String OPERATION = "GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}";

    /** Makes an empty request. */
    public GetCombineTransactionsOutTradeNo() {
        super(OPERATION);
    }

    /**
     * Sets <code>combine_out_trade_no</code>: 合单商户订单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public GetCombineTransactionsOutTradeNo combineOutTradeNo(String value) {
        return with("combine_out_trade_no", value);
    }
}
