// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.partnerpayments;

import io.github.fenpay.RawRequest;

/**
 * Query an order by WeChat Pay's number for a sub-merchant · 服务商微信支付订单号查询订单: <code>GET
 * /v3/pay/partner/transactions/id/{transaction_id}</code>.
 *
 * <p>Source: v3 reference, 7.4 and 9.1. It only reads.
 *
 * <p>Answers with <code>sp_appid</code> 服务商应用ID, <code>sp_mchid</code> 服务商户号, <code>sub_appid</code> 子商户应用ID,
 * <code>sub_mchid</code> 子商户号, <code>out_trade_no</code> 商户订单号, <code>transaction_id</code> 微信支付订单号,
 * <code>trade_type</code> 交易类型, <code>trade_state</code> 交易状态, <code>trade_state_desc</code> 交易状态描述,
 * <code>bank_type</code> 银行类型, <code>attach</code> 商户数据包, <code>success_time</code> 支付完成时间,
 * <code>payer</code> 支付者信息, <code>amount</code> 订单金额信息, <code>scene_info</code> 支付场景信息,
 * <code>promotion_detail</code> 优惠功能.
 */
public final class GetPayPartnerTransactionsId extends RawRequest<GetPayPartnerTransactionsId> {
    /** <code>GET /v3/pay/partner/transactions/id/{transaction_id}</code>. */
    public static final String OPERATION = "GET /v3/pay/partner/transactions/id/{transaction_id}";

    /** Makes an empty request. */
    public GetPayPartnerTransactionsId() {
        super(OPERATION);
    }

    /**
     * Sets <code>transaction_id</code>: 微信支付订单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public GetPayPartnerTransactionsId transactionId(String value) {
        return with("transaction_id", value);
    }

    /**
     * Sets <code>sp_mchid</code>: 服务商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public GetPayPartnerTransactionsId spMchid(String value) {
        return with("sp_mchid", value);
    }

    /**
     * Sets <code>sub_mchid</code>: 子商户号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public GetPayPartnerTransactionsId subMchid(String value) {
        return with("sub_mchid", value);
    }
}
