// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.complaints;

import io.github.fenpay.RawRequest;

/**
 * Query what was said about a complaint · 查询投诉协商历史: <code>GET
 * /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2025-08-28. It only reads.
 *
 * <p>Answers with <code>data</code> 投诉协商历史, <code>limit</code> 分页大小, <code>offset</code> 分页开始位置,
 * <code>total_count</code> 投诉协商历史总条数.
 */
public final class GetMerchantServiceComplaintsV2NegotiationHistorys extends RawRequest<GetMerchantServiceComplaintsV2NegotiationHistorys> {
    /** <code>GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys</code>. */
    public static final String OPERATION = "GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys";

    /** Makes an empty request. */
    public GetMerchantServiceComplaintsV2NegotiationHistorys() {
        super(OPERATION);
    }

    /**
     * Sets <code>complaint_id</code>: 投诉单号.
     *
     * @param value text, required
     * @return this request
     */
    public GetMerchantServiceComplaintsV2NegotiationHistorys complaintId(String value) {
        return with("complaint_id", value);
    }

    /**
     * Sets <code>limit</code>: 分页大小.
     *
     * @param value a whole number
     * @return this request
     */
    public GetMerchantServiceComplaintsV2NegotiationHistorys limit(long value) {
        return with("limit", value);
    }

    /**
     * Sets <code>offset</code>: 分页开始位置.
     *
     * @param value a whole number
     * @return this request
     */
    public GetMerchantServiceComplaintsV2NegotiationHistorys offset(long value) {
        return with("offset", value);
    }
}
