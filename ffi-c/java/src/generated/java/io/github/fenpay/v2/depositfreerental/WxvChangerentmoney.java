// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.depositfreerental;

import io.github.fenpay.RawRequest;

/**
 * Change the amount of a rental order · 修改租借订单: <code>POST /wxv/changerentmoney</code>.
 *
 * <p>Source: v2 reference, A. It demands the client certificate. After an unknown outcome, ask by
 * <code>out_order_no</code> first.
 *
 * <p>Answers with <code>appid</code> 公众账号ID, <code>mch_id</code> 商户号, <code>out_order_no</code> 商户服务订单号,
 * <code>service_id</code> 服务ID, <code>order_id</code> 微信支付服务订单号.
 */
public final class WxvChangerentmoney extends RawRequest<WxvChangerentmoney> {
    /** <code>POST /wxv/changerentmoney</code>. */
    public static final String OPERATION = "POST /wxv/changerentmoney";

    /** Makes an empty request. */
    public WxvChangerentmoney() {
        super(OPERATION);
    }

    /**
     * Sets <code>version</code>: 接口版本号.
     *
     * @param value text, required; at most 32 bytes; such as <code>1.0</code>
     * @return this request
     */
    public WxvChangerentmoney version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>out_order_no</code>: 商户服务订单号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public WxvChangerentmoney outOrderNo(String value) {
        return with("out_order_no", value);
    }

    /**
     * Sets <code>reason</code>: 修改原因.
     *
     * @param value text; at most 50 bytes
     * @return this request
     */
    public WxvChangerentmoney reason(String value) {
        return with("reason", value);
    }

    /**
     * Sets <code>service_id</code>: 服务ID.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public WxvChangerentmoney serviceId(String value) {
        return with("service_id", value);
    }

    /**
     * Sets <code>total_amount</code>: 总金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public WxvChangerentmoney totalAmount(long value) {
        return with("total_amount", value);
    }

    /**
     * Sets <code>rent_fee</code>: 租金费用.
     *
     * @param value a whole number, required
     * @return this request
     */
    public WxvChangerentmoney rentFee(long value) {
        return with("rent_fee", value);
    }

    /**
     * Sets <code>compensation_fee</code>: 赔偿金费用.
     *
     * @param value a whole number, required
     * @return this request
     */
    public WxvChangerentmoney compensationFee(long value) {
        return with("compensation_fee", value);
    }

    /**
     * Sets <code>compensation_fee_desc</code>: 赔偿金费用说明.
     *
     * @param value text; at most 30 bytes
     * @return this request
     */
    public WxvChangerentmoney compensationFeeDesc(String value) {
        return with("compensation_fee_desc", value);
    }
}
