// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.profitsharing;

import io.github.fenpay.RawRequest;

/**
 * Query the return of a share · 回退结果查询: <code>POST /pay/profitsharingreturnquery</code>.
 *
 * <p>Source: v2 reference, 2.14 and A. It only reads. Exactly one of <code>order_id</code>,
 * <code>out_order_no</code>.
 *
 * <p>Answers with <code>appid</code> 公众账号ID, <code>mch_id</code> 商户号, <code>sub_mch_id</code> 子商户号,
 * <code>sub_appid</code> 子商户公众账号ID, <code>order_id</code> 微信分账单号, <code>out_order_no</code> 商户分账单号,
 * <code>out_return_no</code> 商户回退单号, <code>return_no</code> 微信回退单号, <code>return_account_type</code> 回退方类型,
 * <code>return_account</code> 回退方账号, <code>return_amount</code> 回退金额, <code>description</code> 回退描述,
 * <code>result</code> 回退结果, <code>fail_reason</code> 失败原因, <code>finish_time</code> 完成时间.
 */
public final class PayProfitsharingreturnquery extends RawRequest<PayProfitsharingreturnquery> {
    /** <code>POST /pay/profitsharingreturnquery</code>. */
    public static final String OPERATION = "POST /pay/profitsharingreturnquery";

    /** Makes an empty request. */
    public PayProfitsharingreturnquery() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayProfitsharingreturnquery subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户公众账号ID.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayProfitsharingreturnquery subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>order_id</code>: 微信分账单号.
     *
     * @param value text; at most 64 bytes
     * @return this request
     */
    public PayProfitsharingreturnquery orderId(String value) {
        return with("order_id", value);
    }

    /**
     * Sets <code>out_order_no</code>: 商户分账单号.
     *
     * @param value text; at most 64 bytes
     * @return this request
     */
    public PayProfitsharingreturnquery outOrderNo(String value) {
        return with("out_order_no", value);
    }

    /**
     * Sets <code>out_return_no</code>: 商户回退单号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public PayProfitsharingreturnquery outReturnNo(String value) {
        return with("out_return_no", value);
    }
}
