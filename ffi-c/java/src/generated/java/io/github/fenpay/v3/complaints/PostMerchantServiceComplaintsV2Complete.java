// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.complaints;

import io.github.fenpay.RawRequest;

/**
 * Report that a complaint is settled · 反馈处理完成: <code>POST
 * /v3/merchant-service/complaints-v2/{complaint_id}/complete</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2025-09-01. Again with the same <code>complaint_id</code>
 * and everything else the same, it has the effect of one call.
 */
public final class PostMerchantServiceComplaintsV2Complete extends RawRequest<PostMerchantServiceComplaintsV2Complete> {
    /** <code>POST /v3/merchant-service/complaints-v2/{complaint_id}/complete</code>. */
    public static final String OPERATION = "POST /v3/merchant-service/complaints-v2/{complaint_id}/complete";

    /** Makes an empty request. */
    public PostMerchantServiceComplaintsV2Complete() {
        super(OPERATION);
    }

    /**
     * Sets <code>complaint_id</code>: 投诉单号.
     *
     * @param value text, required
     * @return this request
     */
    public PostMerchantServiceComplaintsV2Complete complaintId(String value) {
        return with("complaint_id", value);
    }

    /**
     * Sets <code>complainted_mchid</code>: 被诉商户号.
     *
     * @param value text, required; at most 64 characters
     * @return this request
     */
    public PostMerchantServiceComplaintsV2Complete complaintedMchid(String value) {
        return with("complainted_mchid", value);
    }
}
