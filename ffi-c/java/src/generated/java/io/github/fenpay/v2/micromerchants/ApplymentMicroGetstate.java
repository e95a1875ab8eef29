// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.micromerchants;

import io.github.fenpay.RawRequest;

/**
 * Query an application · 查询申请状态: <code>POST /applyment/micro/getstate</code>.
 *
 * <p>Source: WeChat Pay page of 2023-05-23; v2 reference, A. WeChat Pay has withdrawn it. It demands the
 * client certificate. It only reads.
 *
 * <p>Answers with <code>applyment_id</code> 商户申请单号, <code>applyment_state</code> 申请状态,
 * <code>applyment_state_desc</code> 申请状态描述, <code>sub_mch_id</code> 小微商户号, <code>sign_url</code> 签约链接,
 * <code>audit_detail</code> 审核详情, <code>param_name</code> 参数名称, <code>reject_reason</code> 驳回原因.
 */
public final class ApplymentMicroGetstate extends RawRequest<ApplymentMicroGetstate> {
    /** <code>POST /applyment/micro/getstate</code>. */
    public static final String OPERATION = "POST /applyment/micro/getstate";

    /** Makes an empty request. */
    public ApplymentMicroGetstate() {
        super(OPERATION);
    }

    /**
     * Sets <code>version</code>: 接口版本号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public ApplymentMicroGetstate version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>applyment_id</code>: 商户申请单号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public ApplymentMicroGetstate applymentId(String value) {
        return with("applyment_id", value);
    }

    /**
     * Sets <code>business_code</code>: 业务申请编号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public ApplymentMicroGetstate businessCode(String value) {
        return with("business_code", value);
    }
}
