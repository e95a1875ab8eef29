// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.payments;

import io.github.fenpay.RawRequest;

/**
 * Reverse an order that was charged by payment code · 撤销付款码订单: <code>POST
 * /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse</code>.
 *
 * <p>Source: v3 reference, 7.2. Again with the same <code>out_trade_no</code> and everything else the same,
 * it has the effect of one call.
 *
 * <p>Answers with <code>appid</code> 应用ID, <code>mchid</code> 商户号, <code>out_trade_no</code> 商户订单号.
 */
public final class PostPayTransactionsOutTradeNoReverse extends RawRequest<PostPayTransactionsOutTradeNoReverse> {
    /** <code>POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse</code>. */
    public static final String OPERATION = "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse";

    /** Makes an empty request. */
    public PostPayTransactionsOutTradeNoReverse() {
        super(OPERATION);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public PostPayTransactionsOutTradeNoReverse outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>appid</code>: 应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostPayTransactionsOutTradeNoReverse appid(String value) {
        return with("appid", value);
    }

    /**
     * Sets <code>mchid</code>: 商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostPayTransactionsOutTradeNoReverse mchid(String value) {
        return with("mchid", value);
    }
}
