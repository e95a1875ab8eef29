// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.contractpayments;

import io.github.fenpay.RawRequest;

/**
 * Start a signing on H5 · H5纯签约: <code>GET /papay/h5entrustweb</code>.
 *
 * <p>Source: WeChat Pay page of 2026-01-20; v2 reference, 2.15 and A. Again with the same
 * <code>contract_code</code> and everything else the same, it has the effect of one call.
 *
 * <p>Answers with <code>result_msg</code> 业务结果描述, <code>redirect_url</code> 跳转URL.
 */
public final class GetPapayH5entrustweb extends RawRequest<GetPapayH5entrustweb> {
    /** <code>GET /papay/h5entrustweb</code>. */
    public static final String OPERATION = "GET /papay/h5entrustweb";

    /** Makes an empty request. */
    public GetPapayH5entrustweb() {
        super(OPERATION);
    }

    /**
     * Sets <code>plan_id</code>: 模板id.
     *
     * @param value text, required
     * @return this request
     */
    public GetPapayH5entrustweb planId(String value) {
        return with("plan_id", value);
    }

    /**
     * Sets <code>contract_code</code>: 签约协议号.
     *
     * @param value text, required
     * @return this request
     */
    public GetPapayH5entrustweb contractCode(String value) {
        return with("contract_code", value);
    }

    /**
     * Sets <code>request_serial</code>: 请求序列号.
     *
     * @param value a whole number, required
     * @return this request
     */
    public GetPapayH5entrustweb requestSerial(long value) {
        return with("request_serial", value);
    }

    /**
     * Sets <code>contract_display_account</code>: 用户账户展示名称.
     *
     * @param value text, required
     * @return this request
     */
    public GetPapayH5entrustweb contractDisplayAccount(String value) {
        return with("contract_display_account", value);
    }

    /**
     * Sets <code>notify_url</code>: 回调通知url.
     *
     * @param value text, required; at most 256 bytes
     * @return this request
     */
    public GetPapayH5entrustweb notifyUrl(String value) {
        return with("notify_url", value);
    }

    /**
     * Sets <code>version</code>: 版本号.
     *
     * @param value text, required
     * @return this request
     */
    public GetPapayH5entrustweb version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>timestamp</code>: 时间戳.
     *
     * @param value text, required; 10 bytes
     * @return this request
     */
    public GetPapayH5entrustweb timestamp(String value) {
        return with("timestamp", value);
    }

    /**
     * Sets <code>clientip</code>: 客户端 IP.
     *
     * @param value text, required
     * @return this request
     */
    public GetPapayH5entrustweb clientip(String value) {
        return with("clientip", value);
    }

    /**
     * Sets <code>return_appid</code>: 回调应用appid.
     *
     * @param value text
     * @return this request
     */
    public GetPapayH5entrustweb returnAppid(String value) {
        return with("return_appid", value);
    }
}
