// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.partnerpayments;

import io.github.fenpay.RawRequest;

/**
 * Close an order that is not paid for a sub-merchant · 服务商关闭订单: <code>POST
 * /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close</code>.
 *
 * <p>Source: v3 reference, 7.4. Again with the same <code>out_trade_no</code> and everything else the same,
 * it has the effect of one call.
 */
public final class PostPayPartnerTransactionsOutTradeNoClose extends RawRequest<PostPayPartnerTransactionsOutTradeNoClose> {
    /** <code>POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close</code>. */
    public static final String OPERATION = "POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close";

    /** Makes an empty request. */
    public PostPayPartnerTransactionsOutTradeNoClose() {
        super(OPERATION);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public PostPayPartnerTransactionsOutTradeNoClose outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>sp_mchid</code>: 服务商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostPayPartnerTransactionsOutTradeNoClose spMchid(String value) {
        return with("sp_mchid", value);
    }

    /**
     * Sets <code>sub_mchid</code>: 子商户号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public PostPayPartnerTransactionsOutTradeNoClose subMchid(String value) {
        return with("sub_mchid", value);
    }
}
