// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.complaints;

import io.github.fenpay.RawRequest;
import java.util.Map;

/**
 * Answer a complaint that waits for immediate service · 回复需要即时服务的投诉单: <code>POST
 * /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2026-01-22. Again with the same
 * <code>idempotent_id</code> and everything else the same, it has the effect of one call.
 *
 * <p>Answers with <code>log_id</code> 操作流水号.
 */
public final class PostMerchantServiceComplaintsV2ResponseImmediateService extends RawRequest<PostMerchantServiceComplaintsV2ResponseImmediateService> {
    /** <code>POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service</code>. */
    public static final String OPERATION = "POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service";

    /** Makes an empty request. */
    public PostMerchantServiceComplaintsV2ResponseImmediateService() {
        super(OPERATION);
    }

    /**
     * Sets <code>complaint_id</code>: 投诉单号.
     *
     * @param value text, required
     * @return this request
     */
    public PostMerchantServiceComplaintsV2ResponseImmediateService complaintId(String value) {
        return with("complaint_id", value);
    }

    /**
     * Sets <code>complainted_mchid</code>: 被诉商户号.
     *
     * @param value text, required; at most 64 characters
     * @return this request
     */
    public PostMerchantServiceComplaintsV2ResponseImmediateService complaintedMchid(String value) {
        return with("complainted_mchid", value);
    }

    /**
     * Sets <code>message</code>: 消息内容.
     *
     * <p>Members: <code>blocks</code> 消息块; <code>blocks[].type</code> 消息块类型; <code>blocks[].text</code> 文本;
     * <code>blocks[].text.text</code> 文本内容; <code>blocks[].text.color</code> 文本颜色;
     * <code>blocks[].text.is_bold</code> 是否粗体; <code>blocks[].image</code> 图片;
     * <code>blocks[].image.media_id</code> 媒体ID; <code>blocks[].image.image_style_type</code> 图片样式类型;
     * <code>blocks[].link</code> 链接; <code>blocks[].faq_list</code> 常见问题列表; <code>blocks[].button</code> 按钮;
     * <code>blocks[].button_group</code> 按钮组; <code>sender_identity</code> 发送者身份类别; <code>custom_data</code>
     * 自定义透传信息.
     *
     * @param value an object, required
     * @return this request
     */
    public PostMerchantServiceComplaintsV2ResponseImmediateService message(Map<String, ?> value) {
        return with("message", value);
    }

    /**
     * Sets <code>idempotent_id</code>: 幂等ID.
     *
     * @param value text, required
     * @return this request
     */
    public PostMerchantServiceComplaintsV2ResponseImmediateService idempotentId(String value) {
        return with("idempotent_id", value);
    }
}
