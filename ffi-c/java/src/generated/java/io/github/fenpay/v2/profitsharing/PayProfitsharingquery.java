// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.profitsharing;

import io.github.fenpay.RawRequest;

/**
 * Query a sharing · 查询分账结果: <code>POST /pay/profitsharingquery</code>.
 *
 * <p>Source: v2 reference, 2.14 and A. It only reads.
 *
 * <p>Answers with <code>sub_appid</code> 子商户公众账号ID, <code>sub_mch_id</code> 子商户号, <code>appid</code> 公众账号ID,
 * <code>mch_id</code> 商户号, <code>transaction_id</code> 微信订单号, <code>out_order_no</code> 商户分账单号,
 * <code>order_id</code> 微信分账单号, <code>status</code> 分账单状态, <code>receivers</code> 分账接收方列表.
 */
public final class PayProfitsharingquery extends RawRequest<PayProfitsharingquery> {
    /** <code>POST /pay/profitsharingquery</code>. */
    public static final String OPERATION = "POST /pay/profitsharingquery";

    /** Makes an empty request. */
    public PayProfitsharingquery() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayProfitsharingquery subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>transaction_id</code>: 微信订单号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public PayProfitsharingquery transactionId(String value) {
        return with("transaction_id", value);
    }

    /**
     * Sets <code>out_order_no</code>: 商户分账单号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public PayProfitsharingquery outOrderNo(String value) {
        return with("out_order_no", value);
    }
}
