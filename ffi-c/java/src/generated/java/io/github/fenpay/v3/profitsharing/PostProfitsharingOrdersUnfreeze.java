// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.profitsharing;

import io.github.fenpay.RawRequest;

/**
 * Release what is left of an order to be shared · 解冻剩余资金: <code>POST
 * /v3/profitsharing/orders/unfreeze</code>.
 *
 * <p>Source: v3 reference, 7.8. Again with the same <code>out_order_no</code> and everything else the same,
 * it has the effect of one call.
 *
 * <p>Answers with <code>sub_mchid</code> 子商户号, <code>transaction_id</code> 微信支付订单号, <code>out_order_no</code>
 * 商户分账单号, <code>order_id</code> 微信分账单号, <code>state</code> 分账单状态, <code>receivers</code> 分账接收方列表.
 */
public final class PostProfitsharingOrdersUnfreeze extends RawRequest<PostProfitsharingOrdersUnfreeze> {
    /** <code>POST /v3/profitsharing/orders/unfreeze</code>. */
    public static final String OPERATION = "POST /v3/profitsharing/orders/unfreeze";

    /** Makes an empty request. */
    public PostProfitsharingOrdersUnfreeze() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mchid</code>: 子商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostProfitsharingOrdersUnfreeze subMchid(String value) {
        return with("sub_mchid", value);
    }

    /**
     * Sets <code>transaction_id</code>: 微信支付订单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public PostProfitsharingOrdersUnfreeze transactionId(String value) {
        return with("transaction_id", value);
    }

    /**
     * Sets <code>out_order_no</code>: 商户分账单号.
     *
     * @param value text, required; at most 64 characters
     * @return this request
     */
    public PostProfitsharingOrdersUnfreeze outOrderNo(String value) {
        return with("out_order_no", value);
    }

    /**
     * Sets <code>description</code>: 分账描述.
     *
     * @param value text, required; at most 80 characters
     * @return this request
     */
    public PostProfitsharingOrdersUnfreeze description(String value) {
        return with("description", value);
    }
}
