// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.complaints;

import io.github.fenpay.RawRequest;

/**
 * Query a complaint · 查询投诉单详情: <code>GET /v3/merchant-service/complaints-v2/{complaint_id}</code>.
 *
 * <p>Source: v3 reference, 5 and 7.10; WeChat Pay page of 2025-08-28. It only reads.
 *
 * <p>Answers with <code>complaint_id</code> 投诉单号, <code>complaint_time</code> 投诉时间,
 * <code>complaint_detail</code> 投诉详情, <code>complaint_state</code> 投诉单状态, <code>complainted_mchid</code>
 * 被诉商户号, <code>payer_phone</code> 投诉人联系方式, <code>payer_openid</code> 投诉人OpenID,
 * <code>complaint_order_info</code> 投诉单关联订单信息, <code>service_order_info</code> 投诉单关联服务单信息,
 * <code>complaint_media_list</code> 投诉资料列表, <code>complaint_full_refunded</code> 是否已全额退款,
 * <code>incoming_user_response</code> 是否有待回复的用户留言, <code>problem_description</code> 问题描述,
 * <code>user_complaint_times</code> 用户投诉次数, <code>problem_type</code> 问题类型, <code>apply_refund_amount</code>
 * 申请退款金额, <code>user_tag_list</code> 用户标签列表, <code>additional_info</code> 补充信息,
 * <code>in_platform_service</code> 是否在平台协助中, <code>need_immediate_service</code> 是否需即时服务用户,
 * <code>is_agent_mode</code> 是否智能体投诉.
 */
public final class GetMerchantServiceComplaintsV2ComplaintId extends RawRequest<GetMerchantServiceComplaintsV2ComplaintId> {
    /** <code>GET /v3/merchant-service/complaints-v2/{complaint_id}</code>. */
    public static final String OPERATION = "GET /v3/merchant-service/complaints-v2/{complaint_id}";

    /** Makes an empty request. */
    public GetMerchantServiceComplaintsV2ComplaintId() {
        super(OPERATION);
    }

    /**
     * Sets <code>complaint_id</code>: 投诉单号.
     *
     * @param value text, required
     * @return this request
     */
    public GetMerchantServiceComplaintsV2ComplaintId complaintId(String value) {
        return with("complaint_id", value);
    }
}
