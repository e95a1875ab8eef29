// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.contractpayments;

import io.github.fenpay.RawRequest;

/**
 * Open the signing page in an official account · 公众号纯签约: <code>GET /papay/entrustweb</code>.
 *
 * <p>Source: WeChat Pay page of 2024-11-14; v2 reference, 2.15 and A. Again with the same
 * <code>contract_code</code> and everything else the same, it has the effect of one call.
 */
public final class GetPapayEntrustweb extends RawRequest<GetPapayEntrustweb> {
    /** <code>GET /papay/entrustweb</code>. */
    public static final String OPERATION = "GET /papay/entrustweb";

    /** Makes an empty request. */
    public GetPapayEntrustweb() {
        super(OPERATION);
    }

    /**
     * Sets <code>plan_id</code>: 模板id.
     *
     * @param value a whole number, required
     * @return this request
     */
    public GetPapayEntrustweb planId(long value) {
        return with("plan_id", value);
    }

    /**
     * Sets <code>contract_code</code>: 签约协议号.
     *
     * @param value text, required
     * @return this request
     */
    public GetPapayEntrustweb contractCode(String value) {
        return with("contract_code", value);
    }

    /**
     * Sets <code>request_serial</code>: 请求序列号.
     *
     * @param value a whole number, required
     * @return this request
     */
    public GetPapayEntrustweb requestSerial(long value) {
        return with("request_serial", value);
    }

    /**
     * Sets <code>contract_display_account</code>: 用户账户展示名称.
     *
     * @param value text, required
     * @return this request
     */
    public GetPapayEntrustweb contractDisplayAccount(String value) {
        return with("contract_display_account", value);
    }

    /**
     * Sets <code>notify_url</code>: 回调通知url.
     *
     * @param value text, required; at most 256 bytes
     * @return this request
     */
    public GetPapayEntrustweb notifyUrl(String value) {
        return with("notify_url", value);
    }

    /**
     * Sets <code>version</code>: 版本号.
     *
     * @param value text, required
     * @return this request
     */
    public GetPapayEntrustweb version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>timestamp</code>: 时间戳.
     *
     * @param value text, required; 10 bytes
     * @return this request
     */
    public GetPapayEntrustweb timestamp(String value) {
        return with("timestamp", value);
    }

    /**
     * Sets <code>return_web</code>: 返回web.
     *
     * @param value a whole number
     * @return this request
     */
    public GetPapayEntrustweb returnWeb(long value) {
        return with("return_web", value);
    }
}
