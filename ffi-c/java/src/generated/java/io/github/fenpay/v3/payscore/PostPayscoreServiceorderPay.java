// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.payscore;

import io.github.fenpay.RawRequest;

/**
 * Urge the payment of a payscore order · 商户发起催收扣款: <code>POST
 * /v3/payscore/serviceorder/{out_order_no}/pay</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2024-06-18. After an unknown outcome, ask by
 * <code>out_order_no</code> first.
 *
 * <p>Answers with <code>appid</code> 应用ID, <code>mchid</code> 商户号, <code>out_order_no</code> 商户服务订单号,
 * <code>service_id</code> 服务ID, <code>order_id</code> 微信支付服务订单号.
 */
public final class PostPayscoreServiceorderPay extends RawRequest<PostPayscoreServiceorderPay> {
    /** <code>POST /v3/payscore/serviceorder/{out_order_no}/pay</code>. */
    public static final String OPERATION = "POST /v3/payscore/serviceorder/{out_order_no}/pay";

    /** Makes an empty request. */
    public PostPayscoreServiceorderPay() {
        super(OPERATION);
    }

    /**
     * Sets <code>out_order_no</code>: 商户服务订单号.
     *
     * @param value text, required
     * @return this request
     */
    public PostPayscoreServiceorderPay outOrderNo(String value) {
        return with("out_order_no", value);
    }

    /**
     * Sets <code>appid</code>: 应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostPayscoreServiceorderPay appid(String value) {
        return with("appid", value);
    }

    /**
     * Sets <code>service_id</code>: 服务ID.
     *
     * @param value text, required
     * @return this request
     */
    public PostPayscoreServiceorderPay serviceId(String value) {
        return with("service_id", value);
    }
}
