// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.profitsharing;

import io.github.fenpay.RawRequest;

/**
 * Query the sharing of an order · 查询分账结果: <code>GET /v3/profitsharing/orders/{out_order_no}</code>.
 *
 * <p>Source: v3 reference, 7.8. It only reads.
 *
 * <p>Answers with <code>sub_mchid</code> 子商户号, <code>transaction_id</code> 微信支付订单号, <code>out_order_no</code>
 * 商户分账单号, <code>order_id</code> 微信分账单号, <code>state</code> 分账单状态, <code>receivers</code> 分账接收方列表.
 */
public final class GetProfitsharingOrdersOutOrderNo extends RawRequest<GetProfitsharingOrdersOutOrderNo> {
    /** <code>GET /v3/profitsharing/orders/{out_order_no}</code>. */
    public static final String OPERATION = "GET /v3/profitsharing/orders/{out_order_no}";

    /** Makes an empty request. */
    public GetProfitsharingOrdersOutOrderNo() {
        super(OPERATION);
    }

    /**
     * Sets <code>out_order_no</code>: 商户分账单号.
     *
     * @param value text, required; at most 64 characters
     * @return this request
     */
    public GetProfitsharingOrdersOutOrderNo outOrderNo(String value) {
        return with("out_order_no", value);
    }

    /**
     * Sets <code>transaction_id</code>: 微信支付订单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public GetProfitsharingOrdersOutOrderNo transactionId(String value) {
        return with("transaction_id", value);
    }

    /**
     * Sets <code>sub_mchid</code>: 子商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public GetProfitsharingOrdersOutOrderNo subMchid(String value) {
        return with("sub_mchid", value);
    }
}
