// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.profitsharing;

import io.github.fenpay.RawRequest;

/**
 * Query how much of an order is left to share · 查询订单待分账金额: <code>POST
 * /pay/profitsharingorderamountquery</code>.
 *
 * <p>Source: v2 reference, 2.14 and A. It only reads.
 *
 * <p>Answers with <code>mch_id</code> 商户号, <code>transaction_id</code> 微信订单号, <code>unsplit_amount</code>
 * 订单剩余待分金额.
 */
public final class PayProfitsharingorderamountquery extends RawRequest<PayProfitsharingorderamountquery> {
    /** <code>POST /pay/profitsharingorderamountquery</code>. */
    public static final String OPERATION = "POST /pay/profitsharingorderamountquery";

    /** Makes an empty request. */
    public PayProfitsharingorderamountquery() {
        super(OPERATION);
    }

    /**
     * Sets <code>transaction_id</code>: 微信订单号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public PayProfitsharingorderamountquery transactionId(String value) {
        return with("transaction_id", value);
    }
}
