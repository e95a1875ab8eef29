// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.realnames;

import io.github.fenpay.RawRequest;

/**
 * Check a name and a document number · 微信支付实名验证: <code>POST /secsvc/realnameauth</code>.
 *
 * <p>Source: WeChat Pay page of 2021-11-10; v2 reference, A. After an unknown outcome, ask before anything
 * else.
 *
 * <p>Answers with <code>error_code</code> 错误码, <code>error_code_des</code> 错误代码描述, <code>appid</code> 公众账号ID,
 * <code>mch_id</code> 商户号, <code>openid</code> 用户标识, <code>access_token</code> 步骤2或步骤3获取到的access_token,
 * <code>verify_openid</code> 有多个结果时用分号”, <code>verify_real_name</code> 当verify_openid为V_OP_NM_M,
 * <code>bind_bankcard</code> 当verify_real_name为V_NM_I.
 */
public final class SecsvcRealnameauth extends RawRequest<SecsvcRealnameauth> {
    /** <code>POST /secsvc/realnameauth</code>. */
    public static final String OPERATION = "POST /secsvc/realnameauth";

    /** Makes an empty request. */
    public SecsvcRealnameauth() {
        super(OPERATION);
    }

    /**
     * Sets <code>version</code>: 接口版本号.
     *
     * @param value text, required; at most 32 bytes; such as <code>1.0</code>, <code>1.1</code>
     * @return this request
     */
    public SecsvcRealnameauth version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>openid</code>: 用户标识.
     *
     * @param value text, required; at most 128 bytes
     * @return this request
     */
    public SecsvcRealnameauth openid(String value) {
        return with("openid", value);
    }

    /**
     * Sets <code>real_name</code>: 真实姓名.
     *
     * @param value text, required; at most 64 bytes
     * @return this request
     */
    public SecsvcRealnameauth realName(String value) {
        return with("real_name", value);
    }

    /**
     * Sets <code>cred_type</code>: 证件类型.
     *
     * @param value a whole number, required; such as <code>1</code>, <code>2</code>, <code>5</code>,
     * <code>9</code>, <code>12</code>, <code>17</code>, <code>18</code>
     * @return this request
     */
    public SecsvcRealnameauth credType(long value) {
        return with("cred_type", value);
    }

    /**
     * Sets <code>cred_id</code>: 证件号码.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public SecsvcRealnameauth credId(String value) {
        return with("cred_id", value);
    }

    /**
     * Sets <code>access_token</code>: 步骤2或步骤3获取到的access_token.
     *
     * @param value text, required; at most 128 bytes
     * @return this request
     */
    public SecsvcRealnameauth accessToken(String value) {
        return with("access_token", value);
    }
}
