// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.micromerchants;

import io.github.fenpay.RawRequest;

/**
 * Apply for a micro merchant · 申请入驻: <code>POST /applyment/micro/submit</code>.
 *
 * <p>Source: WeChat Pay page of 2023-05-23; v2 reference, A. WeChat Pay has withdrawn it. It demands the
 * client certificate. After an unknown outcome, ask by <code>business_code</code> first.
 *
 * <p>Answers with <code>err_param</code> 参数校验不通过的字段名, <code>applyment_id</code> 商户申请单号.
 */
public final class ApplymentMicroSubmit extends RawRequest<ApplymentMicroSubmit> {
    /** <code>POST /applyment/micro/submit</code>. */
    public static final String OPERATION = "POST /applyment/micro/submit";

    /** Makes an empty request. */
    public ApplymentMicroSubmit() {
        super(OPERATION);
    }

    /**
     * Sets <code>version</code>: 接口版本号.
     *
     * @param value text, required; at most 32 bytes; such as <code>3.0</code>
     * @return this request
     */
    public ApplymentMicroSubmit version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>cert_sn</code>: 平台证书序列号.
     *
     * @param value text, required; at most 64 bytes
     * @return this request
     */
    public ApplymentMicroSubmit certSn(String value) {
        return with("cert_sn", value);
    }

    /**
     * Sets <code>business_code</code>: 业务申请编号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public ApplymentMicroSubmit businessCode(String value) {
        return with("business_code", value);
    }

    /**
     * Sets <code>id_card_copy</code>: 身份证人像面照片.
     *
     * @param value text, required; at most 256 bytes
     * @return this request
     */
    public ApplymentMicroSubmit idCardCopy(String value) {
        return with("id_card_copy", value);
    }

    /**
     * Sets <code>id_card_national</code>: 身份证国徽面照片.
     *
     * @param value text, required; at most 256 bytes
     * @return this request
     */
    public ApplymentMicroSubmit idCardNational(String value) {
        return with("id_card_national", value);
    }

    /**
     * Sets <code>id_card_name</code>: 身份证姓名.
     *
     * @param value text, required; at most 64 bytes
     * @return this request
     */
    public ApplymentMicroSubmit idCardName(String value) {
        return with("id_card_name", value);
    }

    /**
     * Sets <code>id_card_number</code>: 身份证号码.
     *
     * @param value text, required; at most 18 bytes
     * @return this request
     */
    public ApplymentMicroSubmit idCardNumber(String value) {
        return with("id_card_number", value);
    }

    /**
     * Sets <code>id_card_valid_time</code>: 身份证有效期限.
     *
     * @param value an object, a list, or either as JSON text, required
     * @return this request
     */
    public ApplymentMicroSubmit idCardValidTime(Object value) {
        return with("id_card_valid_time", value);
    }

    /**
     * Sets <code>account_name</code>: 开户名称.
     *
     * @param value text, required; at most 50 bytes
     * @return this request
     */
    public ApplymentMicroSubmit accountName(String value) {
        return with("account_name", value);
    }

    /**
     * Sets <code>account_bank</code>: 开户银行.
     *
     * @param value text, required; at most 50 bytes
     * @return this request
     */
    public ApplymentMicroSubmit accountBank(String value) {
        return with("account_bank", value);
    }

    /**
     * Sets <code>bank_address_code</code>: 开户银行省市编码.
     *
     * @param value text, required; at most 6 bytes
     * @return this request
     */
    public ApplymentMicroSubmit bankAddressCode(String value) {
        return with("bank_address_code", value);
    }

    /**
     * Sets <code>bank_name</code>: 开户银行全称.
     *
     * @param value text; at most 256 bytes
     * @return this request
     */
    public ApplymentMicroSubmit bankName(String value) {
        return with("bank_name", value);
    }

    /**
     * Sets <code>account_number</code>: 银行账号.
     *
     * @param value text, required; at most 50 bytes
     * @return this request
     */
    public ApplymentMicroSubmit accountNumber(String value) {
        return with("account_number", value);
    }

    /**
     * Sets <code>store_name</code>: 门店名称.
     *
     * @param value text, required; at most 128 bytes
     * @return this request
     */
    public ApplymentMicroSubmit storeName(String value) {
        return with("store_name", value);
    }

    /**
     * Sets <code>store_address_code</code>: 门店省市编码.
     *
     * @param value text, required; at most 6 bytes
     * @return this request
     */
    public ApplymentMicroSubmit storeAddressCode(String value) {
        return with("store_address_code", value);
    }

    /**
     * Sets <code>store_street</code>: 门店街道名称.
     *
     * @param value text, required; at most 500 bytes
     * @return this request
     */
    public ApplymentMicroSubmit storeStreet(String value) {
        return with("store_street", value);
    }

    /**
     * Sets <code>store_longitude</code>: 门店经度.
     *
     * @param value text; at most 20 bytes
     * @return this request
     */
    public ApplymentMicroSubmit storeLongitude(String value) {
        return with("store_longitude", value);
    }

    /**
     * Sets <code>store_latitude</code>: 门店纬度.
     *
     * @param value text; at most 20 bytes
     * @return this request
     */
    public ApplymentMicroSubmit storeLatitude(String value) {
        return with("store_latitude", value);
    }

    /**
     * Sets <code>store_entrance_pic</code>: 门店门口照片.
     *
     * @param value text, required; at most 256 bytes
     * @return this request
     */
    public ApplymentMicroSubmit storeEntrancePic(String value) {
        return with("store_entrance_pic", value);
    }

    /**
     * Sets <code>indoor_pic</code>: 店内环境照片.
     *
     * @param value text, required; at most 256 bytes
     * @return this request
     */
    public ApplymentMicroSubmit indoorPic(String value) {
        return with("indoor_pic", value);
    }

    /**
     * Sets <code>address_certification</code>: 经营场地证明.
     *
     * @param value text; at most 256 bytes
     * @return this request
     */
    public ApplymentMicroSubmit addressCertification(String value) {
        return with("address_certification", value);
    }

    /**
     * Sets <code>merchant_shortname</code>: 商户简称.
     *
     * @param value text, required; at most 50 bytes
     * @return this request
     */
    public ApplymentMicroSubmit merchantShortname(String value) {
        return with("merchant_shortname", value);
    }

    /**
     * Sets <code>service_phone</code>: 客服电话.
     *
     * @param value text, required; at most 50 bytes
     * @return this request
     */
    public ApplymentMicroSubmit servicePhone(String value) {
        return with("service_phone", value);
    }

    /**
     * Sets <code>product_desc</code>: 售卖商品/提供服务描述.
     *
     * @param value text, required; at most 50 bytes
     * @return this request
     */
    public ApplymentMicroSubmit productDesc(String value) {
        return with("product_desc", value);
    }

    /**
     * Sets <code>rate</code>: 费率.
     *
     * @param value text, required; at most 50 bytes
     * @return this request
     */
    public ApplymentMicroSubmit rate(String value) {
        return with("rate", value);
    }

    /**
     * Sets <code>business_addition_desc</code>: 补充说明.
     *
     * @param value text; at most 50 bytes
     * @return this request
     */
    public ApplymentMicroSubmit businessAdditionDesc(String value) {
        return with("business_addition_desc", value);
    }

    /**
     * Sets <code>business_addition_pics</code>: 补充材料.
     *
     * @param value an object, a list, or either as JSON text
     * @return this request
     */
    public ApplymentMicroSubmit businessAdditionPics(Object value) {
        return with("business_addition_pics", value);
    }

    /**
     * Sets <code>contact</code>: 超级管理员姓名.
     *
     * @param value text, required; at most 50 bytes
     * @return this request
     */
    public ApplymentMicroSubmit contact(String value) {
        return with("contact", value);
    }

    /**
     * Sets <code>contact_phone</code>: 手机号码.
     *
     * @param value text, required; at most 11 bytes
     * @return this request
     */
    public ApplymentMicroSubmit contactPhone(String value) {
        return with("contact_phone", value);
    }

    /**
     * Sets <code>contact_email</code>: 联系邮箱.
     *
     * @param value text; at most 50 bytes
     * @return this request
     */
    public ApplymentMicroSubmit contactEmail(String value) {
        return with("contact_email", value);
    }
}
