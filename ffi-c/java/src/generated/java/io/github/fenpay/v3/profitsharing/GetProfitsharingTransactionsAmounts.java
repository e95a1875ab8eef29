// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.profitsharing;

import io.github.fenpay.RawRequest;

/**
 * Query how much of an order is unshared · 查询剩余待分金额: <code>GET
 * /v3/profitsharing/transactions/{transaction_id}/amounts</code>.
 *
 * <p>Source: v3 reference, 7.8. It only reads.
 *
 * <p>Answers with <code>transaction_id</code> 微信支付订单号, <code>unsplit_amount</code> 订单剩余待分金额.
 */
public final class GetProfitsharingTransactionsAmounts extends RawRequest<GetProfitsharingTransactionsAmounts> {
    /** <code>GET /v3/profitsharing/transactions/{transaction_id}/amounts</code>. */
    public static final String OPERATION = "GET /v3/profitsharing/transactions/{transaction_id}/amounts";

    /** Makes an empty request. */
    public GetProfitsharingTransactionsAmounts() {
        super(OPERATION);
    }

    /**
     * Sets <code>transaction_id</code>: 微信支付订单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public GetProfitsharingTransactionsAmounts transactionId(String value) {
        return with("transaction_id", value);
    }
}
