// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.crossborder;

import io.github.fenpay.RawRequest;

/**
 * Change a merchant under an institution · 修改子商户: <code>POST /secapi/mch/modifyInstitutionsub</code>.
 *
 * <p>Source: WeChat Pay page of 2026-01-14; v2 reference, A. It demands the client certificate. After an
 * unknown outcome, ask before anything else.
 *
 * <p>Answers with <code>sub_mch_id</code> 子商户号, <code>verification_status</code> 验证状态,
 * <code>h5_authorization_state</code> H5支付权限状态.
 */
public final class SecapiMchModifyinstitutionsub extends RawRequest<SecapiMchModifyinstitutionsub> {
    /** <code>POST /secapi/mch/modifyInstitutionsub</code>. */
    public static final String OPERATION = "POST /secapi/mch/modifyInstitutionsub";

    /** Makes an empty request. */
    public SecapiMchModifyinstitutionsub() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text, required
     * @return this request
     */
    public SecapiMchModifyinstitutionsub subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>merchant_name</code>: 子商户全称.
     *
     * @param value text, required
     * @return this request
     */
    public SecapiMchModifyinstitutionsub merchantName(String value) {
        return with("merchant_name", value);
    }

    /**
     * Sets <code>channel_id</code>: 渠道编号.
     *
     * @param value text
     * @return this request
     */
    public SecapiMchModifyinstitutionsub channelId(String value) {
        return with("channel_id", value);
    }

    /**
     * Sets <code>merchant_shortname</code>: 子商户简称.
     *
     * @param value text, required
     * @return this request
     */
    public SecapiMchModifyinstitutionsub merchantShortname(String value) {
        return with("merchant_shortname", value);
    }

    /**
     * Sets <code>merchant_country_code</code>: 注册国家或区域.
     *
     * @param value text, required
     * @return this request
     */
    public SecapiMchModifyinstitutionsub merchantCountryCode(String value) {
        return with("merchant_country_code", value);
    }

    /**
     * Sets <code>merchant_type</code>: 商户类型.
     *
     * @param value text, required; one of <code>ENTERPRISE</code>, <code>INDIVIDUAL</code>
     * @return this request
     */
    public SecapiMchModifyinstitutionsub merchantType(String value) {
        return with("merchant_type", value);
    }

    /**
     * Sets <code>business_category</code>: 业务类目.
     *
     * @param value text, required
     * @return this request
     */
    public SecapiMchModifyinstitutionsub businessCategory(String value) {
        return with("business_category", value);
    }

    /**
     * Sets <code>mcc</code>: MCC码.
     *
     * @param value text, required
     * @return this request
     */
    public SecapiMchModifyinstitutionsub mcc(String value) {
        return with("mcc", value);
    }

    /**
     * Sets <code>registration_certificate_number</code>: 公司注册文件编号.
     *
     * @param value text, required
     * @return this request
     */
    public SecapiMchModifyinstitutionsub registrationCertificateNumber(String value) {
        return with("registration_certificate_number", value);
    }

    /**
     * Sets <code>registration_certificate_date</code>: 公司注册文件过期时间.
     *
     * @param value text, required
     * @return this request
     */
    public SecapiMchModifyinstitutionsub registrationCertificateDate(String value) {
        return with("registration_certificate_date", value);
    }

    /**
     * Sets <code>registration_certificate_copy</code>: 公司注册文件照片.
     *
     * @param value text
     * @return this request
     */
    public SecapiMchModifyinstitutionsub registrationCertificateCopy(String value) {
        return with("registration_certificate_copy", value);
    }

    /**
     * Sets <code>business_type</code>: 业务类型.
     *
     * @param value text, required; such as <code>ONLINE</code>, <code>OFFLINE</code>, <code>BOTH</code>
     * @return this request
     */
    public SecapiMchModifyinstitutionsub businessType(String value) {
        return with("business_type", value);
    }

    /**
     * Sets <code>app_download</code>: APP下载链接.
     *
     * @param value text, required
     * @return this request
     */
    public SecapiMchModifyinstitutionsub appDownload(String value) {
        return with("app_download", value);
    }

    /**
     * Sets <code>business_website</code>: 业务网站.
     *
     * @param value text, required
     * @return this request
     */
    public SecapiMchModifyinstitutionsub businessWebsite(String value) {
        return with("business_website", value);
    }

    /**
     * Sets <code>office_account</code>: 公众号.
     *
     * @param value text, required
     * @return this request
     */
    public SecapiMchModifyinstitutionsub officeAccount(String value) {
        return with("office_account", value);
    }

    /**
     * Sets <code>mini_program</code>: 小程序.
     *
     * @param value text, required
     * @return this request
     */
    public SecapiMchModifyinstitutionsub miniProgram(String value) {
        return with("mini_program", value);
    }

    /**
     * Sets <code>store_address</code>: 门店地址.
     *
     * @param value text, required
     * @return this request
     */
    public SecapiMchModifyinstitutionsub storeAddress(String value) {
        return with("store_address", value);
    }

    /**
     * Sets <code>store_photos</code>: 门店照片.
     *
     * @param value an object, a list, or either as JSON text
     * @return this request
     */
    public SecapiMchModifyinstitutionsub storePhotos(Object value) {
        return with("store_photos", value);
    }

    /**
     * Sets <code>director_name</code>: 董事姓名.
     *
     * @param value text
     * @return this request
     */
    public SecapiMchModifyinstitutionsub directorName(String value) {
        return with("director_name", value);
    }

    /**
     * Sets <code>director_id_number</code>: 董事证件号码.
     *
     * @param value text
     * @return this request
     */
    public SecapiMchModifyinstitutionsub directorIdNumber(String value) {
        return with("director_id_number", value);
    }

    /**
     * Sets <code>principal_name</code>: 负责人姓名.
     *
     * @param value text
     * @return this request
     */
    public SecapiMchModifyinstitutionsub principalName(String value) {
        return with("principal_name", value);
    }

    /**
     * Sets <code>principal_id_number</code>: 负责人证件号.
     *
     * @param value text
     * @return this request
     */
    public SecapiMchModifyinstitutionsub principalIdNumber(String value) {
        return with("principal_id_number", value);
    }

    /**
     * Sets <code>office_phone</code>: 公司电话.
     *
     * @param value text, required
     * @return this request
     */
    public SecapiMchModifyinstitutionsub officePhone(String value) {
        return with("office_phone", value);
    }

    /**
     * Sets <code>contact_name</code>: 联系人姓名.
     *
     * @param value text, required
     * @return this request
     */
    public SecapiMchModifyinstitutionsub contactName(String value) {
        return with("contact_name", value);
    }

    /**
     * Sets <code>contact_phone</code>: 联系人电话.
     *
     * @param value text, required
     * @return this request
     */
    public SecapiMchModifyinstitutionsub contactPhone(String value) {
        return with("contact_phone", value);
    }

    /**
     * Sets <code>contact_email</code>: 联系人邮箱.
     *
     * @param value text, required
     * @return this request
     */
    public SecapiMchModifyinstitutionsub contactEmail(String value) {
        return with("contact_email", value);
    }

    /**
     * Sets <code>settlement_bank_number</code>: 子商户结算银行账户.
     *
     * @param value text
     * @return this request
     */
    public SecapiMchModifyinstitutionsub settlementBankNumber(String value) {
        return with("settlement_bank_number", value);
    }

    /**
     * Sets <code>apply_h5_payment</code>: 是否申请H5支付权限.
     *
     * @param value text; one of <code>YES</code>, <code>NO</code>
     * @return this request
     */
    public SecapiMchModifyinstitutionsub applyH5Payment(String value) {
        return with("apply_h5_payment", value);
    }

    /**
     * Sets <code>h5_website_url</code>: H5经营网址.
     *
     * @param value text
     * @return this request
     */
    public SecapiMchModifyinstitutionsub h5WebsiteUrl(String value) {
        return with("h5_website_url", value);
    }

    /**
     * Sets <code>h5_domains</code>: H5支付域名.
     *
     * @param value an object, a list, or either as JSON text
     * @return this request
     */
    public SecapiMchModifyinstitutionsub h5Domains(Object value) {
        return with("h5_domains", value);
    }
}
