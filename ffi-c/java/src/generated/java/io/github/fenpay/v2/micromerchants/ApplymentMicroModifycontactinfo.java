// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.micromerchants;

import io.github.fenpay.RawRequest;

/**
 * Change the contact details · 修改联系信息: <code>POST /applyment/micro/modifycontactinfo</code>.
 *
 * <p>Source: WeChat Pay page of 2020-04-13; v2 reference, A. WeChat Pay has withdrawn it. It demands the
 * client certificate. After an unknown outcome, ask before anything else.
 *
 * <p>Answers with <code>mch_id</code> 商户号, <code>sub_mch_id</code> 小微商户号.
 */
public final class ApplymentMicroModifycontactinfo extends RawRequest<ApplymentMicroModifycontactinfo> {
    /** <code>POST /applyment/micro/modifycontactinfo</code>. */
    public static final String OPERATION = "POST /applyment/micro/modifycontactinfo";

    /** Makes an empty request. */
    public ApplymentMicroModifycontactinfo() {
        super(OPERATION);
    }

    /**
     * Sets <code>version</code>: 接口版本号.
     *
     * @param value text, required; at most 32 bytes; such as <code>1.0</code>
     * @return this request
     */
    public ApplymentMicroModifycontactinfo version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>sub_mch_id</code>: 小微商户号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public ApplymentMicroModifycontactinfo subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>mobile_phone</code>: 手机号.
     *
     * @param value text; at most 11 bytes
     * @return this request
     */
    public ApplymentMicroModifycontactinfo mobilePhone(String value) {
        return with("mobile_phone", value);
    }

    /**
     * Sets <code>email</code>: 邮箱.
     *
     * @param value text; at most 50 bytes
     * @return this request
     */
    public ApplymentMicroModifycontactinfo email(String value) {
        return with("email", value);
    }

    /**
     * Sets <code>merchant_name</code>: 商户简称.
     *
     * @param value text; at most 20 bytes
     * @return this request
     */
    public ApplymentMicroModifycontactinfo merchantName(String value) {
        return with("merchant_name", value);
    }

    /**
     * Sets <code>cert_sn</code>: 加密的平台证书序列号.
     *
     * @param value text, required; at most 64 bytes
     * @return this request
     */
    public ApplymentMicroModifycontactinfo certSn(String value) {
        return with("cert_sn", value);
    }
}
