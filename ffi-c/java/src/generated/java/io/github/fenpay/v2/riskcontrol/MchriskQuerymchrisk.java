// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.riskcontrol;

import io.github.fenpay.RawRequest;

/**
 * Check a merchant for risk before it is accepted · 事前-风险商户核查接口: <code>POST /mchrisk/querymchrisk</code>.
 *
 * <p>Source: v2 reference, A. It demands the client certificate. It only reads.
 *
 * <p>Answers with <code>mch_id</code> 服务商号, <code>risk_level</code> 风险级别, <code>risk_level_desc</code> 风险描述.
 */
public final class MchriskQuerymchrisk extends RawRequest<MchriskQuerymchrisk> {
    /** <code>POST /mchrisk/querymchrisk</code>. */
    public static final String OPERATION = "POST /mchrisk/querymchrisk";

    /** Makes an empty request. */
    public MchriskQuerymchrisk() {
        super(OPERATION);
    }

    /**
     * Sets <code>cert_serial_number</code>: 平台证书序列号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public MchriskQuerymchrisk certSerialNumber(String value) {
        return with("cert_serial_number", value);
    }

    /**
     * Sets <code>certificates_number</code>: 身份证号.
     *
     * @param value text in Base64; at most 344 bytes
     * @return this request
     */
    public MchriskQuerymchrisk certificatesNumber(String value) {
        return with("certificates_number", value);
    }

    /**
     * Sets <code>certificates_name</code>: 身份证所有人姓名.
     *
     * @param value text in Base64; at most 344 bytes
     * @return this request
     */
    public MchriskQuerymchrisk certificatesName(String value) {
        return with("certificates_name", value);
    }

    /**
     * Sets <code>settlement_card_no</code>: 结算账号.
     *
     * @param value text in Base64; at most 344 bytes
     * @return this request
     */
    public MchriskQuerymchrisk settlementCardNo(String value) {
        return with("settlement_card_no", value);
    }

    /**
     * Sets <code>settlement_card_name</code>: 结算户名.
     *
     * @param value text in Base64; at most 344 bytes
     * @return this request
     */
    public MchriskQuerymchrisk settlementCardName(String value) {
        return with("settlement_card_name", value);
    }

    /**
     * Sets <code>settlement_card_bank</code>: 结算银行.
     *
     * @param value text; at most 128 bytes
     * @return this request
     */
    public MchriskQuerymchrisk settlementCardBank(String value) {
        return with("settlement_card_bank", value);
    }

    /**
     * Sets <code>business_license_number</code>: 营业执照编号.
     *
     * @param value text in Base64; at most 344 bytes
     * @return this request
     */
    public MchriskQuerymchrisk businessLicenseNumber(String value) {
        return with("business_license_number", value);
    }

    /**
     * Sets <code>company_name</code>: 公司名称.
     *
     * @param value text; at most 128 bytes
     * @return this request
     */
    public MchriskQuerymchrisk companyName(String value) {
        return with("company_name", value);
    }

    /**
     * Sets <code>store_address</code>: 门店地址.
     *
     * @param value text; at most 256 bytes
     * @return this request
     */
    public MchriskQuerymchrisk storeAddress(String value) {
        return with("store_address", value);
    }

    /**
     * Sets <code>store_longitude</code>: 门店经度.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public MchriskQuerymchrisk storeLongitude(String value) {
        return with("store_longitude", value);
    }

    /**
     * Sets <code>store_latitude</code>: 门店纬度.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public MchriskQuerymchrisk storeLatitude(String value) {
        return with("store_latitude", value);
    }
}
