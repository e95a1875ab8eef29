// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.complaints;

import io.github.fenpay.RawRequest;

/**
 * List the complaints of some days · 查询投诉单列表: <code>GET /v3/merchant-service/complaints-v2</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2025-09-02. It only reads.
 *
 * <p>Answers with <code>data</code> 用户投诉信息详情, <code>limit</code> 分页大小, <code>offset</code> 分页开始位置,
 * <code>total_count</code> 投诉总条数.
 */
public final class GetMerchantServiceComplaintsV2 extends RawRequest<GetMerchantServiceComplaintsV2> {
    /** <code>GET /v3/merchant-service/complaints-v2</code>. */
    public static final String OPERATION = "GET /v3/merchant-service/complaints-v2";

    /** Makes an empty request. */
    public GetMerchantServiceComplaintsV2() {
        super(OPERATION);
    }

    /**
     * Sets <code>limit</code>: 分页大小.
     *
     * @param value a whole number
     * @return this request
     */
    public GetMerchantServiceComplaintsV2 limit(long value) {
        return with("limit", value);
    }

    /**
     * Sets <code>offset</code>: 分页开始位置.
     *
     * @param value a whole number
     * @return this request
     */
    public GetMerchantServiceComplaintsV2 offset(long value) {
        return with("offset", value);
    }

    /**
     * Sets <code>begin_date</code>: 开始日期.
     *
     * @param value text, required
     * @return this request
     */
    public GetMerchantServiceComplaintsV2 beginDate(String value) {
        return with("begin_date", value);
    }

    /**
     * Sets <code>end_date</code>: 结束日期.
     *
     * @param value text, required
     * @return this request
     */
    public GetMerchantServiceComplaintsV2 endDate(String value) {
        return with("end_date", value);
    }

    /**
     * Sets <code>complainted_mchid</code>: 被诉商户号.
     *
     * @param value text; at most 64 characters
     * @return this request
     */
    public GetMerchantServiceComplaintsV2 complaintedMchid(String value) {
        return with("complainted_mchid", value);
    }
}
