// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.partnerpayments;

import io.github.fenpay.RawRequest;

/**
 * Reverse an order that was charged by payment code for a sub-merchant · 服务商撤销付款码订单: <code>POST
 * /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse</code>.
 *
 * <p>Source: v3 reference, 7.2. Again with the same <code>out_trade_no</code> and everything else the same,
 * it has the effect of one call.
 *
 * <p>Answers with <code>sp_appid</code> 服务商应用ID, <code>sp_mchid</code> 服务商户号, <code>sub_appid</code> 子商户应用ID,
 * <code>sub_mchid</code> 子商户号, <code>out_trade_no</code> 商户订单号.
 */
public final class PostPayPartnerTransactionsOutTradeNoReverse extends RawRequest<PostPayPartnerTransactionsOutTradeNoReverse> {
    /** <code>POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse</code>. */
    public static final String OPERATION = "POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse";

    /** Makes an empty request. */
    public PostPayPartnerTransactionsOutTradeNoReverse() {
        super(OPERATION);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public PostPayPartnerTransactionsOutTradeNoReverse outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>sp_appid</code>: 服务商应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostPayPartnerTransactionsOutTradeNoReverse spAppid(String value) {
        return with("sp_appid", value);
    }

    /**
     * Sets <code>sp_mchid</code>: 服务商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostPayPartnerTransactionsOutTradeNoReverse spMchid(String value) {
        return with("sp_mchid", value);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostPayPartnerTransactionsOutTradeNoReverse subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>sub_mchid</code>: 子商户号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public PostPayPartnerTransactionsOutTradeNoReverse subMchid(String value) {
        return with("sub_mchid", value);
    }
}
