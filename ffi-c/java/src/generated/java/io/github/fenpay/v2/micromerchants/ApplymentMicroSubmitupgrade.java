// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.micromerchants;

import io.github.fenpay.RawRequest;

/**
 * Apply for an upgrade to a full merchant · 提交升级申请单: <code>POST /applyment/micro/submitupgrade</code>.
 *
 * <p>Source: WeChat Pay page of 2023-05-23; v2 reference, A. WeChat Pay has withdrawn it. It demands the
 * client certificate. After an unknown outcome, ask by <code>sub_mch_id</code> first.
 *
 * <p>Answers with <code>err_param</code> 参数校验不通过的字段名.
 */
public final class ApplymentMicroSubmitupgrade extends RawRequest<ApplymentMicroSubmitupgrade> {
    /** <code>POST /applyment/micro/submitupgrade</code>. */
    public static final String OPERATION = "POST /applyment/micro/submitupgrade";

    /** Makes an empty request. */
    public ApplymentMicroSubmitupgrade() {
        super(OPERATION);
    }

    /**
     * Sets <code>version</code>: 接口版本号.
     *
     * @param value text, required; at most 32 bytes; such as <code>1.0</code>
     * @return this request
     */
    public ApplymentMicroSubmitupgrade version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>cert_sn</code>: 平台证书序列号.
     *
     * @param value text, required; at most 64 bytes
     * @return this request
     */
    public ApplymentMicroSubmitupgrade certSn(String value) {
        return with("cert_sn", value);
    }

    /**
     * Sets <code>sub_mch_id</code>: 小微商户号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public ApplymentMicroSubmitupgrade subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>organization_type</code>: 主体类型.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public ApplymentMicroSubmitupgrade organizationType(String value) {
        return with("organization_type", value);
    }

    /**
     * Sets <code>business_license_copy</code>: 营业执照扫描件.
     *
     * @param value text, required; at most 256 bytes
     * @return this request
     */
    public ApplymentMicroSubmitupgrade businessLicenseCopy(String value) {
        return with("business_license_copy", value);
    }

    /**
     * Sets <code>business_license_number</code>: 营业执照注册号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public ApplymentMicroSubmitupgrade businessLicenseNumber(String value) {
        return with("business_license_number", value);
    }

    /**
     * Sets <code>merchant_name</code>: 商户名称.
     *
     * @param value text, required; at most 110 bytes
     * @return this request
     */
    public ApplymentMicroSubmitupgrade merchantName(String value) {
        return with("merchant_name", value);
    }

    /**
     * Sets <code>company_address</code>: 注册地址.
     *
     * @param value text, required; at most 256 bytes
     * @return this request
     */
    public ApplymentMicroSubmitupgrade companyAddress(String value) {
        return with("company_address", value);
    }

    /**
     * Sets <code>legal_person</code>: 经营者姓名/法定代表人.
     *
     * @param value text, required; at most 256 bytes
     * @return this request
     */
    public ApplymentMicroSubmitupgrade legalPerson(String value) {
        return with("legal_person", value);
    }

    /**
     * Sets <code>business_time</code>: 营业期限.
     *
     * @param value text, required; at most 50 bytes
     * @return this request
     */
    public ApplymentMicroSubmitupgrade businessTime(String value) {
        return with("business_time", value);
    }

    /**
     * Sets <code>business_licence_type</code>: 营业执照类型.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public ApplymentMicroSubmitupgrade businessLicenceType(String value) {
        return with("business_licence_type", value);
    }

    /**
     * Sets <code>organization_copy</code>: 组织机构代码证照片.
     *
     * @param value text; at most 256 bytes
     * @return this request
     */
    public ApplymentMicroSubmitupgrade organizationCopy(String value) {
        return with("organization_copy", value);
    }

    /**
     * Sets <code>organization_number</code>: 组织机构代码.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public ApplymentMicroSubmitupgrade organizationNumber(String value) {
        return with("organization_number", value);
    }

    /**
     * Sets <code>organization_time</code>: 组织机构代码有效期限.
     *
     * @param value text; at most 128 bytes
     * @return this request
     */
    public ApplymentMicroSubmitupgrade organizationTime(String value) {
        return with("organization_time", value);
    }

    /**
     * Sets <code>account_name</code>: 开户名称.
     *
     * @param value text; at most 50 bytes
     * @return this request
     */
    public ApplymentMicroSubmitupgrade accountName(String value) {
        return with("account_name", value);
    }

    /**
     * Sets <code>account_bank</code>: 开户银行.
     *
     * @param value text; at most 50 bytes
     * @return this request
     */
    public ApplymentMicroSubmitupgrade accountBank(String value) {
        return with("account_bank", value);
    }

    /**
     * Sets <code>bank_address_code</code>: 开户银行省市编码.
     *
     * @param value text; at most 6 bytes
     * @return this request
     */
    public ApplymentMicroSubmitupgrade bankAddressCode(String value) {
        return with("bank_address_code", value);
    }

    /**
     * Sets <code>bank_name</code>: 开户银行全称.
     *
     * @param value text; at most 256 bytes
     * @return this request
     */
    public ApplymentMicroSubmitupgrade bankName(String value) {
        return with("bank_name", value);
    }

    /**
     * Sets <code>account_number</code>: 银行卡号.
     *
     * @param value text; at most 50 bytes
     * @return this request
     */
    public ApplymentMicroSubmitupgrade accountNumber(String value) {
        return with("account_number", value);
    }

    /**
     * Sets <code>merchant_shortname</code>: 商户简称.
     *
     * @param value text, required; at most 50 bytes
     * @return this request
     */
    public ApplymentMicroSubmitupgrade merchantShortname(String value) {
        return with("merchant_shortname", value);
    }

    /**
     * Sets <code>business</code>: 费率结算规则ID.
     *
     * @param value text, required; at most 10 bytes
     * @return this request
     */
    public ApplymentMicroSubmitupgrade business(String value) {
        return with("business", value);
    }

    /**
     * Sets <code>qualifications</code>: 特殊资质.
     *
     * @param value text; at most 1280 bytes
     * @return this request
     */
    public ApplymentMicroSubmitupgrade qualifications(String value) {
        return with("qualifications", value);
    }

    /**
     * Sets <code>business_scene</code>: 经营场景.
     *
     * @param value text, required; at most 50 bytes
     * @return this request
     */
    public ApplymentMicroSubmitupgrade businessScene(String value) {
        return with("business_scene", value);
    }

    /**
     * Sets <code>business_addition_desc</code>: 补充说明.
     *
     * @param value text; at most 512 bytes
     * @return this request
     */
    public ApplymentMicroSubmitupgrade businessAdditionDesc(String value) {
        return with("business_addition_desc", value);
    }

    /**
     * Sets <code>business_addition_pics</code>: 补充材料.
     *
     * @param value text; at most 1280 bytes
     * @return this request
     */
    public ApplymentMicroSubmitupgrade businessAdditionPics(String value) {
        return with("business_addition_pics", value);
    }

    /**
     * Sets <code>contact_email</code>: 联系邮箱.
     *
     * @param value text; at most 50 bytes
     * @return this request
     */
    public ApplymentMicroSubmitupgrade contactEmail(String value) {
        return with("contact_email", value);
    }
}
