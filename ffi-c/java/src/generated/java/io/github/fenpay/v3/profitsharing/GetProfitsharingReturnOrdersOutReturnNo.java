// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.profitsharing;

import io.github.fenpay.RawRequest;

/**
 * Query how taking a share back went · 查询分账回退结果: <code>GET
 * /v3/profitsharing/return-orders/{out_return_no}</code>.
 *
 * <p>Source: v3 reference, 7.8. It only reads.
 *
 * <p>Answers with <code>sub_mchid</code> 子商户号, <code>order_id</code> 微信分账单号, <code>out_order_no</code>
 * 商户分账单号, <code>out_return_no</code> 商户回退单号, <code>return_id</code> 微信回退单号, <code>return_mchid</code> 回退商户号,
 * <code>amount</code> 回退金额, <code>description</code> 回退描述, <code>result</code> 回退结果, <code>fail_reason</code>
 * 失败原因, <code>create_time</code> 创建时间, <code>finish_time</code> 完成时间.
 */
public final class GetProfitsharingReturnOrdersOutReturnNo extends RawRequest<GetProfitsharingReturnOrdersOutReturnNo> {
    /** <code>GET /v3/profitsharing/return-orders/{out_return_no}</code>. */
    public static final String OPERATION = "GET /v3/profitsharing/return-orders/{out_return_no}";

    /** Makes an empty request. */
    public GetProfitsharingReturnOrdersOutReturnNo() {
        super(OPERATION);
    }

    /**
     * Sets <code>out_return_no</code>: 商户回退单号.
     *
     * @param value text, required; at most 64 characters
     * @return this request
     */
    public GetProfitsharingReturnOrdersOutReturnNo outReturnNo(String value) {
        return with("out_return_no", value);
    }

    /**
     * Sets <code>out_order_no</code>: 商户分账单号.
     *
     * @param value text, required; at most 64 characters
     * @return this request
     */
    public GetProfitsharingReturnOrdersOutReturnNo outOrderNo(String value) {
        return with("out_order_no", value);
    }

    /**
     * Sets <code>sub_mchid</code>: 子商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public GetProfitsharingReturnOrdersOutReturnNo subMchid(String value) {
        return with("sub_mchid", value);
    }
}
