// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.complaints;

import io.github.fenpay.RawRequest;
import java.util.List;

/**
 * Approve or reject the refund that a complaint asks for · 更新退款审批结果: <code>POST
 * /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2025-09-01. Again with the same <code>complaint_id</code>
 * and everything else the same, it has the effect of one call.
 */
public final class PostMerchantServiceComplaintsV2UpdateRefundProgress extends RawRequest<PostMerchantServiceComplaintsV2UpdateRefundProgress> {
    /** <code>POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress</code>. */
    public static final String OPERATION = "POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress";

    /** Makes an empty request. */
    public PostMerchantServiceComplaintsV2UpdateRefundProgress() {
        super(OPERATION);
    }

    /**
     * Sets <code>complaint_id</code>: 投诉单号.
     *
     * @param value text, required
     * @return this request
     */
    public PostMerchantServiceComplaintsV2UpdateRefundProgress complaintId(String value) {
        return with("complaint_id", value);
    }

    /**
     * Sets <code>action</code>: 审批动作.
     *
     * @param value text, required; one of <code>REJECT</code>, <code>APPROVE</code>
     * @return this request
     */
    public PostMerchantServiceComplaintsV2UpdateRefundProgress action(String value) {
        return with("action", value);
    }

    /**
     * Sets <code>launch_refund_day</code>: 预计发起退款时间.
     *
     * @param value a whole number
     * @return this request
     */
    public PostMerchantServiceComplaintsV2UpdateRefundProgress launchRefundDay(long value) {
        return with("launch_refund_day", value);
    }

    /**
     * Sets <code>reject_reason</code>: 拒绝退款原因.
     *
     * @param value text
     * @return this request
     */
    public PostMerchantServiceComplaintsV2UpdateRefundProgress rejectReason(String value) {
        return with("reject_reason", value);
    }

    /**
     * Sets <code>reject_media_list</code>: 拒绝退款的举证图片列表.
     *
     * @param value a list of texts
     * @return this request
     */
    public PostMerchantServiceComplaintsV2UpdateRefundProgress rejectMediaList(List<String> value) {
        return with("reject_media_list", value);
    }

    /**
     * Sets <code>remark</code>: 备注.
     *
     * @param value text
     * @return this request
     */
    public PostMerchantServiceComplaintsV2UpdateRefundProgress remark(String value) {
        return with("remark", value);
    }
}
