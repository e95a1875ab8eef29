// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.micromerchants;

import io.github.fenpay.RawRequest;

/**
 * Query an application for an upgrade · 查询升级申请单状态: <code>POST /applyment/micro/getupgradestate</code>.
 *
 * <p>Source: WeChat Pay page of 2023-05-23; v2 reference, A. WeChat Pay has withdrawn it. It demands the
 * client certificate. It only reads.
 *
 * <p>Answers with <code>sub_mch_id</code> 小微商户号, <code>applyment_state</code> 申请状态,
 * <code>applyment_state_desc</code> 申请状态描述, <code>sign_qrcode</code> 签约二维码, <code>sign_url</code> 签约链接,
 * <code>audit_detail</code> 审核详情, <code>account_name</code> 付款户名, <code>pay_amount</code> 汇款金额,
 * <code>destination_account_number</code> 收款卡号, <code>destination_account_name</code> 收款户名,
 * <code>destination_account_bank</code> 开户银行, <code>city</code> 省市信息, <code>remark</code> 备注信息,
 * <code>deadline_time</code> 汇款截止时间, <code>param_name</code> 参数名称, <code>reject_reason</code> 驳回原因.
 */
public final class ApplymentMicroGetupgradestate extends RawRequest<ApplymentMicroGetupgradestate> {
    /** <code>POST /applyment/micro/getupgradestate</code>. */
    public static final String OPERATION = "POST /applyment/micro/getupgradestate";

    /** Makes an empty request. */
    public ApplymentMicroGetupgradestate() {
        super(OPERATION);
    }

    /**
     * Sets <code>version</code>: 接口版本号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public ApplymentMicroGetupgradestate version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>sub_mch_id</code>: 小微商户号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public ApplymentMicroGetupgradestate subMchId(String value) {
        return with("sub_mch_id", value);
    }
}
