// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.refunds;

import io.github.fenpay.RawRequest;

/**
 * Send a refund that did not arrive to another account · 发起异常退款: <code>POST
 * /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund</code>.
 *
 * <p>Source: v3 reference, 7.6 and 10. After an unknown outcome, ask by <code>out_refund_no</code> first.
 *
 * <p>Answers with <code>refund_id</code> 微信支付退款单号, <code>out_refund_no</code> 商户退款单号,
 * <code>transaction_id</code> 微信支付订单号, <code>out_trade_no</code> 商户订单号, <code>channel</code> 退款渠道,
 * <code>user_received_account</code> 退款入账账户, <code>success_time</code> 退款成功时间, <code>create_time</code>
 * 退款创建时间, <code>status</code> 退款状态, <code>funds_account</code> 资金账户, <code>amount</code> 金额信息,
 * <code>promotion_detail</code> 优惠退款信息.
 */
public final class PostRefundDomesticRefundsApplyAbnormalRefund extends RawRequest<PostRefundDomesticRefundsApplyAbnormalRefund> {
    /** <code>POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund</code>. */
    public static final String OPERATION = "POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund";

    /** Makes an empty request. */
    public PostRefundDomesticRefundsApplyAbnormalRefund() {
        super(OPERATION);
    }

    /**
     * Sets <code>refund_id</code>: 微信支付退款单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public PostRefundDomesticRefundsApplyAbnormalRefund refundId(String value) {
        return with("refund_id", value);
    }

    /**
     * Sets <code>sub_mchid</code>: 子商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostRefundDomesticRefundsApplyAbnormalRefund subMchid(String value) {
        return with("sub_mchid", value);
    }

    /**
     * Sets <code>out_refund_no</code>: 商户退款单号.
     *
     * @param value text, required; at most 64 characters
     * @return this request
     */
    public PostRefundDomesticRefundsApplyAbnormalRefund outRefundNo(String value) {
        return with("out_refund_no", value);
    }

    /**
     * Sets <code>type</code>: 异常退款处理方式.
     *
     * @param value text, required; at most 32 characters; one of <code>USER_BANK_CARD</code>,
     * <code>MERCHANT_BANK_CARD</code>
     * @return this request
     */
    public PostRefundDomesticRefundsApplyAbnormalRefund type(String value) {
        return with("type", value);
    }

    /**
     * Sets <code>bank_type</code>: 开户银行.
     *
     * @param value text; at most 16 characters
     * @return this request
     */
    public PostRefundDomesticRefundsApplyAbnormalRefund bankType(String value) {
        return with("bank_type", value);
    }

    /**
     * Sets <code>bank_account</code>: 收款银行卡号.
     *
     * @param value text; encrypted on its way
     * @return this request
     */
    public PostRefundDomesticRefundsApplyAbnormalRefund bankAccount(String value) {
        return with("bank_account", value);
    }

    /**
     * Sets <code>real_name</code>: 收款用户姓名.
     *
     * @param value text; encrypted on its way
     * @return this request
     */
    public PostRefundDomesticRefundsApplyAbnormalRefund realName(String value) {
        return with("real_name", value);
    }
}
