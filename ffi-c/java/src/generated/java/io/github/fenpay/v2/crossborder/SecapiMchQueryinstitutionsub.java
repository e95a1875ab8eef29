// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.crossborder;

import io.github.fenpay.RawRequest;

/**
 * Query a merchant under an institution · 查询子商户: <code>POST /secapi/mch/queryInstitutionsub</code>.
 *
 * <p>Source: WeChat Pay page of 2026-01-14; v2 reference, A. It demands the client certificate. It only
 * reads.
 *
 * <p>Answers with <code>sub_mch_id</code> 子商户号, <code>merchant_name</code> 子商户名称,
 * <code>merchant_shortname</code> 子商户简称, <code>merchant_country_code</code> 注册国家或区域,
 * <code>business_category</code> 业务类目, <code>mcc</code> MCC, <code>office_phone</code> 公司联系电话,
 * <code>contact_name</code> 联系人姓名, <code>contact_phone</code> 联系人手机, <code>contact_email</code> 联系人邮箱,
 * <code>merchant_remark</code> 子商户唯一标识, <code>business_type</code> 业务类型, <code>merchant_type</code> 商户类型,
 * <code>registration_certificate_number</code> 公司注册文件编号, <code>registration_certificate_date</code>
 * 公司注册文件过期时间, <code>app_download</code> APP下载链接, <code>business_website</code> 业务网站,
 * <code>office_account</code> 公众号, <code>mini_program</code> 小程序, <code>store_address</code> 门店地址,
 * <code>director_name</code> 董事姓名, <code>director_id_number</code> 董事证件编号, <code>principal_name</code> 负责人姓名,
 * <code>principal_id_number</code> 负责人证件编号, <code>settlement_bank_number</code> 子商户结算银行账户,
 * <code>channel_id</code> 渠道编号, <code>h5_authorization_state</code> H5支付权限状态,
 * <code>h5_audit_reject_detail</code> H5驳回详情, <code>sub_mch_status</code> 子商户状态,
 * <code>application_status</code> 子商户入驻状态, <code>application_reject_detail</code> 子商户入驻驳回详情,
 * <code>attach</code> 附加信息.
 */
public final class SecapiMchQueryinstitutionsub extends RawRequest<SecapiMchQueryinstitutionsub> {
    /** <code>POST /secapi/mch/queryInstitutionsub</code>. */
    public static final String OPERATION = "POST /secapi/mch/queryInstitutionsub";

    /** Makes an empty request. */
    public SecapiMchQueryinstitutionsub() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text, required
     * @return this request
     */
    public SecapiMchQueryinstitutionsub subMchId(String value) {
        return with("sub_mch_id", value);
    }
}
