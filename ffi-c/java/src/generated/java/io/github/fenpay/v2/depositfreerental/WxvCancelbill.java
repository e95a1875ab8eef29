// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.depositfreerental;

import io.github.fenpay.RawRequest;

/**
 * Cancel a rental order · 撤销租借订单: <code>POST /wxv/cancelbill</code>.
 *
 * <p>Source: v2 reference, A. It demands the client certificate. After an unknown outcome, ask by
 * <code>out_order_no</code> first.
 *
 * <p>Answers with <code>appid</code> 公众账号ID, <code>mch_id</code> 商户号, <code>out_order_no</code> 商户服务订单号,
 * <code>service_id</code> 服务ID, <code>order_id</code> 微信支付服务订单号.
 */
public final class WxvCancelbill extends RawRequest<WxvCancelbill> {
    /** <code>POST /wxv/cancelbill</code>. */
    public static final String OPERATION = "POST /wxv/cancelbill";

    /** Makes an empty request. */
    public WxvCancelbill() {
        super(OPERATION);
    }

    /**
     * Sets <code>version</code>: 接口版本号.
     *
     * @param value text, required; at most 32 bytes; such as <code>1.0</code>
     * @return this request
     */
    public WxvCancelbill version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>out_order_no</code>: 商户服务订单号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public WxvCancelbill outOrderNo(String value) {
        return with("out_order_no", value);
    }

    /**
     * Sets <code>reason</code>: 撤销原因.
     *
     * @param value text, required; at most 50 bytes
     * @return this request
     */
    public WxvCancelbill reason(String value) {
        return with("reason", value);
    }

    /**
     * Sets <code>service_id</code>: 服务ID.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public WxvCancelbill serviceId(String value) {
        return with("service_id", value);
    }
}
