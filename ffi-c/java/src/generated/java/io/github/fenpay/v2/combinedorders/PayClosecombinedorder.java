// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.combinedorders;

import io.github.fenpay.RawRequest;

/**
 * Close a combined order · 合单关单: <code>POST /pay/closecombinedorder</code>.
 *
 * <p>Source: v2 reference, 2.18 and A. Again with the same <code>combine_out_trade_no</code> and everything
 * else the same, it has the effect of one call.
 *
 * <p>Answers with <code>combine_appid</code> 合单appid, <code>combine_mch_id</code> 合单商户号.
 */
public final class PayClosecombinedorder extends RawRequest<PayClosecombinedorder> {
    /** <code>POST /pay/closecombinedorder</code>. */
    public static final String OPERATION = "POST /pay/closecombinedorder";

    /** Makes an empty request. */
    public PayClosecombinedorder() {
        super(OPERATION);
    }

    /**
     * Sets <code>combine_out_trade_no</code>: 合单商户订单号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public PayClosecombinedorder combineOutTradeNo(String value) {
        return with("combine_out_trade_no", value);
    }

    /**
     * Sets <code>sub_order_list</code>: 子单信息.
     *
     * @param value an object, a list, or either as JSON text, required; at most 10240 bytes
     * @return this request
     */
    public PayClosecombinedorder subOrderList(Object value) {
        return with("sub_order_list", value);
    }
}
