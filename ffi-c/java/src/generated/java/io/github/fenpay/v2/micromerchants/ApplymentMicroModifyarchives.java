// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.micromerchants;

import io.github.fenpay.RawRequest;

/**
 * Change the settlement bank card · 修改结算银行卡: <code>POST /applyment/micro/modifyarchives</code>.
 *
 * <p>Source: WeChat Pay page of 2023-03-13; v2 reference, A. WeChat Pay has withdrawn it. It demands the
 * client certificate. After an unknown outcome, ask before anything else.
 *
 * <p>Answers with <code>mch_id</code> 商户号, <code>sub_mch_id</code> 小微商户号.
 */
public final class ApplymentMicroModifyarchives extends RawRequest<ApplymentMicroModifyarchives> {
    /** <code>POST /applyment/micro/modifyarchives</code>. */
    public static final String OPERATION = "POST /applyment/micro/modifyarchives";

    /** Makes an empty request. */
    public ApplymentMicroModifyarchives() {
        super(OPERATION);
    }

    /**
     * Sets <code>version</code>: 接口版本号.
     *
     * @param value text, required; at most 32 bytes; such as <code>1.0</code>
     * @return this request
     */
    public ApplymentMicroModifyarchives version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>sub_mch_id</code>: 小微商户号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public ApplymentMicroModifyarchives subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>account_number</code>: 银行卡号.
     *
     * @param value text; at most 50 bytes
     * @return this request
     */
    public ApplymentMicroModifyarchives accountNumber(String value) {
        return with("account_number", value);
    }

    /**
     * Sets <code>bank_name</code>: 开户银行全称.
     *
     * @param value text; at most 256 bytes
     * @return this request
     */
    public ApplymentMicroModifyarchives bankName(String value) {
        return with("bank_name", value);
    }

    /**
     * Sets <code>account_bank</code>: 开户银行.
     *
     * @param value text; at most 50 bytes
     * @return this request
     */
    public ApplymentMicroModifyarchives accountBank(String value) {
        return with("account_bank", value);
    }

    /**
     * Sets <code>bank_address_code</code>: 开户银行省市编码.
     *
     * @param value text, required; at most 6 bytes
     * @return this request
     */
    public ApplymentMicroModifyarchives bankAddressCode(String value) {
        return with("bank_address_code", value);
    }

    /**
     * Sets <code>cert_sn</code>: 平台证书序列号.
     *
     * @param value text, required; at most 64 bytes
     * @return this request
     */
    public ApplymentMicroModifyarchives certSn(String value) {
        return with("cert_sn", value);
    }
}
