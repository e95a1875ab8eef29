// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.combinedorders;

import io.github.fenpay.RawRequest;

/**
 * Query a combined order · 合单查单: <code>POST /pay/querycombinedorder</code>.
 *
 * <p>Source: v2 reference, 2.18 and A. It only reads.
 *
 * <p>Answers with <code>combine_appid</code> 合单appid, <code>combine_mch_id</code> 合单商户号,
 * <code>device_info</code> 设备号, <code>combine_openid</code> 合单用户标识, <code>combine_out_trade_no</code>
 * 合单商户订单号, <code>result_msg</code> 业务结果描述, <code>trade_state</code> 交易状态, <code>trade_state_desc</code>
 * 交易状态描述, <code>sub_order_list</code> 子单信息.
 */
public final class PayQuerycombinedorder extends RawRequest<PayQuerycombinedorder> {
    /** <code>POST /pay/querycombinedorder</code>. */
    public static final String OPERATION = "POST /pay/querycombinedorder";

    /** Makes an empty request. */
    public PayQuerycombinedorder() {
        super(OPERATION);
    }

    /**
     * Sets <code>combine_out_trade_no</code>: 合单商户订单号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public PayQuerycombinedorder combineOutTradeNo(String value) {
        return with("combine_out_trade_no", value);
    }
}
