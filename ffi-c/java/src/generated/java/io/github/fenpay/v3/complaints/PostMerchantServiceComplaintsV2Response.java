// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.complaints;

import io.github.fenpay.RawRequest;
import java.util.List;
import java.util.Map;

/**
 * Answer a complaint · 回复用户: <code>POST /v3/merchant-service/complaints-v2/{complaint_id}/response</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2025-09-01. After an unknown outcome, ask by
 * <code>complaint_id</code> first.
 */
public final class PostMerchantServiceComplaintsV2Response extends RawRequest<PostMerchantServiceComplaintsV2Response> {
    /** <code>POST /v3/merchant-service/complaints-v2/{complaint_id}/response</code>. */
    public static final String OPERATION = "POST /v3/merchant-service/complaints-v2/{complaint_id}/response";

    /** Makes an empty request. */
    public PostMerchantServiceComplaintsV2Response() {
        super(OPERATION);
    }

    /**
     * Sets <code>complaint_id</code>: 投诉单号.
     *
     * @param value text, required
     * @return this request
     */
    public PostMerchantServiceComplaintsV2Response complaintId(String value) {
        return with("complaint_id", value);
    }

    /**
     * Sets <code>complainted_mchid</code>: 被诉商户号.
     *
     * @param value text, required; at most 64 characters
     * @return this request
     */
    public PostMerchantServiceComplaintsV2Response complaintedMchid(String value) {
        return with("complainted_mchid", value);
    }

    /**
     * Sets <code>response_content</code>: 回复内容.
     *
     * @param value text, required
     * @return this request
     */
    public PostMerchantServiceComplaintsV2Response responseContent(String value) {
        return with("response_content", value);
    }

    /**
     * Sets <code>response_images</code>: 回复图片.
     *
     * @param value a list of texts
     * @return this request
     */
    public PostMerchantServiceComplaintsV2Response responseImages(List<String> value) {
        return with("response_images", value);
    }

    /**
     * Sets <code>jump_url</code>: 跳转链接.
     *
     * @param value text
     * @return this request
     */
    public PostMerchantServiceComplaintsV2Response jumpUrl(String value) {
        return with("jump_url", value);
    }

    /**
     * Sets <code>jump_url_text</code>: 跳转链接文案.
     *
     * @param value text
     * @return this request
     */
    public PostMerchantServiceComplaintsV2Response jumpUrlText(String value) {
        return with("jump_url_text", value);
    }

    /**
     * Sets <code>mini_program_jump_info</code>: 跳转小程序信息.
     *
     * <p>Members: <code>appid</code> 跳转小程序应用ID, required; <code>path</code> 跳转小程序页面路径, required;
     * <code>text</code> 跳转小程序页面名称, required.
     *
     * @param value an object
     * @return this request
     */
    public PostMerchantServiceComplaintsV2Response miniProgramJumpInfo(Map<String, ?> value) {
        return with("mini_program_jump_info", value);
    }
}
