// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.riskcontrol;

import io.github.fenpay.RawRequest;

/**
 * Report what was done about a risky merchant · 事后-风险商户处理结果同步接口: <code>POST
 * /mchrisk/syncmchriskresult</code>.
 *
 * <p>Source: v2 reference, A. It demands the client certificate. After an unknown outcome, ask before
 * anything else.
 */
public final class MchriskSyncmchriskresult extends RawRequest<MchriskSyncmchriskresult> {
    /** <code>POST /mchrisk/syncmchriskresult</code>. */
    public static final String OPERATION = "POST /mchrisk/syncmchriskresult";

    /** Makes an empty request. */
    public MchriskSyncmchriskresult() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mch_id</code>: 商户ID.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public MchriskSyncmchriskresult subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>event_code</code>: 事件单号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public MchriskSyncmchriskresult eventCode(String value) {
        return with("event_code", value);
    }

    /**
     * Sets <code>certificates_number</code>: 身份证号.
     *
     * @param value text; at most 344 bytes
     * @return this request
     */
    public MchriskSyncmchriskresult certificatesNumber(String value) {
        return with("certificates_number", value);
    }

    /**
     * Sets <code>certificates_name</code>: 身份证所有人姓名.
     *
     * @param value text; at most 344 bytes
     * @return this request
     */
    public MchriskSyncmchriskresult certificatesName(String value) {
        return with("certificates_name", value);
    }

    /**
     * Sets <code>settlement_card_no</code>: 结算账号.
     *
     * @param value text; at most 344 bytes
     * @return this request
     */
    public MchriskSyncmchriskresult settlementCardNo(String value) {
        return with("settlement_card_no", value);
    }

    /**
     * Sets <code>settlement_card_name</code>: 结算户名.
     *
     * @param value text; at most 344 bytes
     * @return this request
     */
    public MchriskSyncmchriskresult settlementCardName(String value) {
        return with("settlement_card_name", value);
    }

    /**
     * Sets <code>settlement_card_bank</code>: 结算银行.
     *
     * @param value text; at most 128 bytes
     * @return this request
     */
    public MchriskSyncmchriskresult settlementCardBank(String value) {
        return with("settlement_card_bank", value);
    }

    /**
     * Sets <code>business_license_number</code>: 营业执照编号.
     *
     * @param value text; at most 344 bytes
     * @return this request
     */
    public MchriskSyncmchriskresult businessLicenseNumber(String value) {
        return with("business_license_number", value);
    }

    /**
     * Sets <code>company_name</code>: 公司名称.
     *
     * @param value text; at most 128 bytes
     * @return this request
     */
    public MchriskSyncmchriskresult companyName(String value) {
        return with("company_name", value);
    }

    /**
     * Sets <code>store_address</code>: 门店地址.
     *
     * @param value text; at most 256 bytes
     * @return this request
     */
    public MchriskSyncmchriskresult storeAddress(String value) {
        return with("store_address", value);
    }

    /**
     * Sets <code>store_longitude</code>: 门店经度.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public MchriskSyncmchriskresult storeLongitude(String value) {
        return with("store_longitude", value);
    }

    /**
     * Sets <code>store_latitude</code>: 门店纬度.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public MchriskSyncmchriskresult storeLatitude(String value) {
        return with("store_latitude", value);
    }

    /**
     * Sets <code>risk_type</code>: 风险类型.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public MchriskSyncmchriskresult riskType(String value) {
        return with("risk_type", value);
    }

    /**
     * Sets <code>punish_type</code>: 处罚方式.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public MchriskSyncmchriskresult punishType(String value) {
        return with("punish_type", value);
    }
}
