// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.payments;

import io.github.fenpay.RawRequest;

/**
 * Close an order that is not paid · 关闭订单: <code>POST
 * /v3/pay/transactions/out-trade-no/{out_trade_no}/close</code>.
 *
 * <p>Source: v3 reference, 7.3. Again with the same <code>out_trade_no</code> and everything else the same,
 * it has the effect of one call.
 */
public final class PostPayTransactionsOutTradeNoClose extends RawRequest<PostPayTransactionsOutTradeNoClose> {
    /** <code>POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close</code>. */
    public static final String OPERATION = "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close";

    /** Makes an empty request. */
    public PostPayTransactionsOutTradeNoClose() {
        super(OPERATION);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public PostPayTransactionsOutTradeNoClose outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>mchid</code>: 商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostPayTransactionsOutTradeNoClose mchid(String value) {
        return with("mchid", value);
    }
}
