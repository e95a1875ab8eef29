// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.realnames;

import io.github.fenpay.RawRequest;

/**
 * Get a consenting user's real name, encrypted · 微信支付实名授权: <code>POST /secsvc/getrealnameinfo</code>.
 *
 * <p>Source: WeChat Pay page of 2021-11-10; v2 reference, A. It only reads.
 *
 * <p>Answers with <code>error_code</code> 错误码, <code>error_code_des</code> 错误代码描述, <code>appid</code> 公众账号ID,
 * <code>mch_id</code> 商户号, <code>openid</code> 用户标识, <code>encrypted_real_name</code> 加密后的姓名,
 * <code>encrypted_credential_id</code> 加密后的证件号码, <code>cre_type</code> 证件类型.
 */
public final class SecsvcGetrealnameinfo extends RawRequest<SecsvcGetrealnameinfo> {
    /** <code>POST /secsvc/getrealnameinfo</code>. */
    public static final String OPERATION = "POST /secsvc/getrealnameinfo";

    /** Makes an empty request. */
    public SecsvcGetrealnameinfo() {
        super(OPERATION);
    }

    /**
     * Sets <code>version</code>: 接口版本号.
     *
     * @param value text, required; at most 32 bytes; such as <code>1.0</code>, <code>2.0</code>
     * @return this request
     */
    public SecsvcGetrealnameinfo version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>openid</code>: 用户标识.
     *
     * @param value text, required; at most 128 bytes
     * @return this request
     */
    public SecsvcGetrealnameinfo openid(String value) {
        return with("openid", value);
    }

    /**
     * Sets <code>cert_serialno</code>: 加密实名信息的证书序列号.
     *
     * @param value text, required; at most 64 bytes
     * @return this request
     */
    public SecsvcGetrealnameinfo certSerialno(String value) {
        return with("cert_serialno", value);
    }

    /**
     * Sets <code>access_token</code>: 步骤2或步骤3获取到的access_token.
     *
     * @param value text, required; at most 128 bytes
     * @return this request
     */
    public SecsvcGetrealnameinfo accessToken(String value) {
        return with("access_token", value);
    }

    /**
     * Sets <code>timestamp</code>: unix时间戳.
     *
     * @param value a whole number
     * @return this request
     */
    public SecsvcGetrealnameinfo timestamp(long value) {
        return with("timestamp", value);
    }

    /**
     * Sets <code>cert_sign</code>: 使用rsa私钥对证书序列号和unix时间戳的进行.
     *
     * @param value text; at most 128 bytes
     * @return this request
     */
    public SecsvcGetrealnameinfo certSign(String value) {
        return with("cert_sign", value);
    }

    /**
     * Sets <code>charset</code>: 证件类型.
     *
     * @param value text; one of <code>UTF-8</code>, <code>GBK</code>
     * @return this request
     */
    public SecsvcGetrealnameinfo charset(String value) {
        return with("charset", value);
    }
}
