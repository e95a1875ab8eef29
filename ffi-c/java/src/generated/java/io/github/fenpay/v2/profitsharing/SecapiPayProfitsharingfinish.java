// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.profitsharing;

import io.github.fenpay.RawRequest;

/**
 * Finish sharing and release the rest · 完结分账: <code>POST /secapi/pay/profitsharingfinish</code>.
 *
 * <p>Source: v2 reference, 2.14 and A. It demands the client certificate. Again with the same
 * <code>out_order_no</code> and everything else the same, it has the effect of one call.
 *
 * <p>Answers with <code>sub_appid</code> 子商户公众账号ID, <code>sub_mch_id</code> 子商户号, <code>appid</code> 公众账号ID,
 * <code>mch_id</code> 商户号, <code>transaction_id</code> 微信订单号, <code>out_order_no</code> 商户分账单号,
 * <code>order_id</code> 微信分账单号.
 */
public final class SecapiPayProfitsharingfinish extends RawRequest<SecapiPayProfitsharingfinish> {
    /** <code>POST /secapi/pay/profitsharingfinish</code>. */
    public static final String OPERATION = "POST /secapi/pay/profitsharingfinish";

    /** Makes an empty request. */
    public SecapiPayProfitsharingfinish() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public SecapiPayProfitsharingfinish subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>transaction_id</code>: 微信订单号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public SecapiPayProfitsharingfinish transactionId(String value) {
        return with("transaction_id", value);
    }

    /**
     * Sets <code>out_order_no</code>: 商户分账单号.
     *
     * @param value text, required; at most 64 bytes
     * @return this request
     */
    public SecapiPayProfitsharingfinish outOrderNo(String value) {
        return with("out_order_no", value);
    }

    /**
     * Sets <code>description</code>: 分账完结描述.
     *
     * @param value text, required; at most 80 bytes
     * @return this request
     */
    public SecapiPayProfitsharingfinish description(String value) {
        return with("description", value);
    }
}
