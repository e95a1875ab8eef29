// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.payments;

import io.github.fenpay.RawRequest;

/**
 * Close an unpaid order · 关闭订单: <code>POST /pay/closeorder</code>.
 *
 * <p>Source: v2 reference, 2.4 and A. Again with the same <code>out_trade_no</code> and everything else the
 * same, it has the effect of one call.
 *
 * <p>Answers with <code>appid</code> 公众账号ID, <code>mch_id</code> 商户号, <code>result_msg</code> 业务结果描述,
 * <code>sub_appid</code> 子商户应用ID, <code>sub_mch_id</code> 子商户号.
 */
public final class PayCloseorder extends RawRequest<PayCloseorder> {
    /** <code>POST /pay/closeorder</code>. */
    public static final String OPERATION = "POST /pay/closeorder";

    /** Makes an empty request. */
    public PayCloseorder() {
        super(OPERATION);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public PayCloseorder outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户应用ID.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayCloseorder subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayCloseorder subMchId(String value) {
        return with("sub_mch_id", value);
    }
}
