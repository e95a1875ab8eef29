// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.contractpayments;

import io.github.fenpay.RawRequest;

/**
 * Start a signing in an app, as a provider · APP纯签约: <code>POST /papay/partner/preentrustweb</code>.
 *
 * <p>Source: WeChat Pay page of 2025-09-19; v2 reference, 2.15 and A. Again with the same
 * <code>contract_code</code> and everything else the same, it has the effect of one call.
 *
 * <p>Answers with <code>appid</code> 请求appid, <code>mch_id</code> 商户号, <code>sub_appid</code> 子商户应用ID,
 * <code>sub_mch_id</code> 子商户号, <code>miniprogram_username</code> 跳转签约小程序的username,
 * <code>miniprogram_path</code> 跳转签约小程序的path, <code>pre_entrustweb_id</code> 预签约id.
 */
public final class PapayPartnerPreentrustweb extends RawRequest<PapayPartnerPreentrustweb> {
    /** <code>POST /papay/partner/preentrustweb</code>. */
    public static final String OPERATION = "POST /papay/partner/preentrustweb";

    /** Makes an empty request. */
    public PapayPartnerPreentrustweb() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户应用ID.
     *
     * @param value text
     * @return this request
     */
    public PapayPartnerPreentrustweb subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text
     * @return this request
     */
    public PapayPartnerPreentrustweb subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>plan_id</code>: 模板id.
     *
     * @param value text, required
     * @return this request
     */
    public PapayPartnerPreentrustweb planId(String value) {
        return with("plan_id", value);
    }

    /**
     * Sets <code>contract_code</code>: 签约协议号.
     *
     * @param value text, required
     * @return this request
     */
    public PapayPartnerPreentrustweb contractCode(String value) {
        return with("contract_code", value);
    }

    /**
     * Sets <code>request_serial</code>: 请求序列号.
     *
     * @param value a whole number, required
     * @return this request
     */
    public PapayPartnerPreentrustweb requestSerial(long value) {
        return with("request_serial", value);
    }

    /**
     * Sets <code>contract_display_account</code>: 用户账户展示名称.
     *
     * @param value text, required
     * @return this request
     */
    public PapayPartnerPreentrustweb contractDisplayAccount(String value) {
        return with("contract_display_account", value);
    }

    /**
     * Sets <code>notify_url</code>: 回调通知url.
     *
     * @param value text, required; at most 256 bytes
     * @return this request
     */
    public PapayPartnerPreentrustweb notifyUrl(String value) {
        return with("notify_url", value);
    }

    /**
     * Sets <code>version</code>: 版本号.
     *
     * @param value text, required; such as <code>1.0</code>
     * @return this request
     */
    public PapayPartnerPreentrustweb version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>timestamp</code>: 时间戳.
     *
     * @param value text, required; 10 bytes
     * @return this request
     */
    public PapayPartnerPreentrustweb timestamp(String value) {
        return with("timestamp", value);
    }

    /**
     * Sets <code>return_app</code>: 返回app.
     *
     * @param value text; one of <code>Y</code>, <code>N</code>
     * @return this request
     */
    public PapayPartnerPreentrustweb returnApp(String value) {
        return with("return_app", value);
    }
}
