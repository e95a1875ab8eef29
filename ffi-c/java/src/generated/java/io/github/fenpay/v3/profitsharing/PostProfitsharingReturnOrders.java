// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.profitsharing;

import io.github.fenpay.RawRequest;

/**
 * Take a receiver's share back · 请求分账回退: <code>POST /v3/profitsharing/return-orders</code>.
 *
 * <p>Source: v3 reference, 7.8. Again with the same <code>out_return_no</code> and everything else the same,
 * it has the effect of one call. Exactly one of <code>order_id</code>, <code>out_order_no</code>.
 *
 * <p>Answers with <code>sub_mchid</code> 子商户号, <code>order_id</code> 微信分账单号, <code>out_order_no</code>
 * 商户分账单号, <code>out_return_no</code> 商户回退单号, <code>return_id</code> 微信回退单号, <code>return_mchid</code> 回退商户号,
 * <code>amount</code> 回退金额, <code>description</code> 回退描述, <code>result</code> 回退结果, <code>fail_reason</code>
 * 失败原因, <code>create_time</code> 创建时间, <code>finish_time</code> 完成时间.
 */
public final class PostProfitsharingReturnOrders extends RawRequest<PostProfitsharingReturnOrders> {
    /** <code>POST /v3/profitsharing/return-orders</code>. */
    public static final String OPERATION = "POST /v3/profitsharing/return-orders";

    /** Makes an empty request. */
    public PostProfitsharingReturnOrders() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mchid</code>: 子商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostProfitsharingReturnOrders subMchid(String value) {
        return with("sub_mchid", value);
    }

    /**
     * Sets <code>order_id</code>: 微信分账单号.
     *
     * @param value text; at most 64 characters
     * @return this request
     */
    public PostProfitsharingReturnOrders orderId(String value) {
        return with("order_id", value);
    }

    /**
     * Sets <code>out_order_no</code>: 商户分账单号.
     *
     * @param value text; at most 64 characters
     * @return this request
     */
    public PostProfitsharingReturnOrders outOrderNo(String value) {
        return with("out_order_no", value);
    }

    /**
     * Sets <code>out_return_no</code>: 商户回退单号.
     *
     * @param value text, required; at most 64 characters
     * @return this request
     */
    public PostProfitsharingReturnOrders outReturnNo(String value) {
        return with("out_return_no", value);
    }

    /**
     * Sets <code>return_mchid</code>: 回退商户号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public PostProfitsharingReturnOrders returnMchid(String value) {
        return with("return_mchid", value);
    }

    /**
     * Sets <code>amount</code>: 回退金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public PostProfitsharingReturnOrders amount(long value) {
        return with("amount", value);
    }

    /**
     * Sets <code>description</code>: 回退描述.
     *
     * @param value text, required; at most 80 characters
     * @return this request
     */
    public PostProfitsharingReturnOrders description(String value) {
        return with("description", value);
    }
}
