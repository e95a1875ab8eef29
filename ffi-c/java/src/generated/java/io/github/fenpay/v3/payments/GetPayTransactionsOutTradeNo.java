// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.payments;

import io.github.fenpay.RawRequest;

/**
 * Query an order by the merchant's number · 商户订单号查询订单: <code>GET
 * /v3/pay/transactions/out-trade-no/{out_trade_no}</code>.
 *
 * <p>Source: v3 reference, 7.3 and 9.1. It only reads.
 *
 * <p>Answers with <code>appid</code> 应用ID, <code>mchid</code> 商户号, <code>out_trade_no</code> 商户订单号,
 * <code>transaction_id</code> 微信支付订单号, <code>trade_type</code> 交易类型, <code>trade_state</code> 交易状态,
 * <code>trade_state_desc</code> 交易状态描述, <code>bank_type</code> 银行类型, <code>attach</code> 商户数据包,
 * <code>success_time</code> 支付完成时间, <code>payer</code> 支付者信息, <code>amount</code> 订单金额信息,
 * <code>scene_info</code> 支付场景信息, <code>promotion_detail</code> 优惠功能, <code>installment_info</code>
 * 使用的商户贴息信息.
 */
public final class GetPayTransactionsOutTradeNo extends RawRequest<GetPayTransactionsOutTradeNo> {
    /** <code>GET /v3/pay/transactions/out-trade-no/{out_trade_no}</code>. */
    public static final String OPERATION = "GET /v3/pay/transactions/out-trade-no/{out_trade_no}";

    /** Makes an empty request. */
    public GetPayTransactionsOutTradeNo() {
        super(OPERATION);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public GetPayTransactionsOutTradeNo outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>mchid</code>: 商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public GetPayTransactionsOutTradeNo mchid(String value) {
        return with("mchid", value);
    }
}
