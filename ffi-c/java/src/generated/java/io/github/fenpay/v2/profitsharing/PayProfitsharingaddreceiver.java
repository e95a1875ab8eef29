// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.profitsharing;

import io.github.fenpay.RawRequest;

/**
 * Add a receiver of shares · 添加分账接收方: <code>POST /pay/profitsharingaddreceiver</code>.
 *
 * <p>Source: v2 reference, 2.14 and A. After an unknown outcome, ask before anything else.
 *
 * <p>Answers with <code>sub_appid</code> 子商户公众账号ID, <code>sub_mch_id</code> 子商户号, <code>appid</code> 公众账号ID,
 * <code>mch_id</code> 商户号, <code>receiver</code> 分账接收方.
 */
public final class PayProfitsharingaddreceiver extends RawRequest<PayProfitsharingaddreceiver> {
    /** <code>POST /pay/profitsharingaddreceiver</code>. */
    public static final String OPERATION = "POST /pay/profitsharingaddreceiver";

    /** Makes an empty request. */
    public PayProfitsharingaddreceiver() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayProfitsharingaddreceiver subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户公众账号ID.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayProfitsharingaddreceiver subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>receiver</code>: 分账接收方.
     *
     * @param value an object, a list, or either as JSON text, required; at most 2048 bytes
     * @return this request
     */
    public PayProfitsharingaddreceiver receiver(Object value) {
        return with("receiver", value);
    }
}
