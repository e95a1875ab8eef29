// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.refunds;

import io.github.fenpay.RawRequest;

/**
 * Query a refund by the merchant's number · 查询单笔退款: <code>GET
 * /v3/refund/domestic/refunds/{out_refund_no}</code>.
 *
 * <p>Source: v3 reference, 7.6 and 9.2. It only reads.
 *
 * <p>Answers with <code>refund_id</code> 微信支付退款单号, <code>out_refund_no</code> 商户退款单号,
 * <code>transaction_id</code> 微信支付订单号, <code>out_trade_no</code> 商户订单号, <code>channel</code> 退款渠道,
 * <code>user_received_account</code> 退款入账账户, <code>success_time</code> 退款成功时间, <code>create_time</code>
 * 退款创建时间, <code>status</code> 退款状态, <code>funds_account</code> 资金账户, <code>amount</code> 金额信息,
 * <code>promotion_detail</code> 优惠退款信息.
 */
public final class GetRefundDomesticRefundsOutRefundNo extends RawRequest<GetRefundDomesticRefundsOutRefundNo> {
    /** <code>GET /v3/refund/domestic/refunds/{out_refund_no}</code>. */
    public static final String OPERATION = "GET /v3/refund/domestic/refunds/{out_refund_no}";

    /** Makes an empty request. */
    public GetRefundDomesticRefundsOutRefundNo() {
        super(OPERATION);
    }

    /**
     * Sets <code>out_refund_no</code>: 商户退款单号.
     *
     * @param value text, required; at most 64 characters
     * @return this request
     */
    public GetRefundDomesticRefundsOutRefundNo outRefundNo(String value) {
        return with("out_refund_no", value);
    }

    /**
     * Sets <code>sub_mchid</code>: 子商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public GetRefundDomesticRefundsOutRefundNo subMchid(String value) {
        return with("sub_mchid", value);
    }
}
