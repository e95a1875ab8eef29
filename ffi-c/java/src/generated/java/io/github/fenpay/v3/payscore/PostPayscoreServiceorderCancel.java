// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.payscore;

import io.github.fenpay.RawRequest;

/**
 * Cancel a payscore order · 取消支付分订单: <code>POST /v3/payscore/serviceorder/{out_order_no}/cancel</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2024-06-18. Again with the same <code>out_order_no</code>
 * and everything else the same, it has the effect of one call.
 *
 * <p>Answers with <code>appid</code> 应用ID, <code>mchid</code> 商户号, <code>out_order_no</code> 商户服务订单号,
 * <code>service_id</code> 服务ID, <code>order_id</code> 微信支付服务订单号.
 */
public final class PostPayscoreServiceorderCancel extends RawRequest<PostPayscoreServiceorderCancel> {
    /** <code>POST /v3/payscore/serviceorder/{out_order_no}/cancel</code>. */
    public static final String OPERATION = "POST /v3/payscore/serviceorder/{out_order_no}/cancel";

    /** Makes an empty request. */
    public PostPayscoreServiceorderCancel() {
        super(OPERATION);
    }

    /**
     * Sets <code>out_order_no</code>: 商户服务订单号.
     *
     * @param value text, required
     * @return this request
     */
    public PostPayscoreServiceorderCancel outOrderNo(String value) {
        return with("out_order_no", value);
    }

    /**
     * Sets <code>appid</code>: 应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostPayscoreServiceorderCancel appid(String value) {
        return with("appid", value);
    }

    /**
     * Sets <code>service_id</code>: 服务ID.
     *
     * @param value text, required
     * @return this request
     */
    public PostPayscoreServiceorderCancel serviceId(String value) {
        return with("service_id", value);
    }

    /**
     * Sets <code>reason</code>: 取消原因.
     *
     * @param value text, required
     * @return this request
     */
    public PostPayscoreServiceorderCancel reason(String value) {
        return with("reason", value);
    }
}
