// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.realnames;

import io.github.fenpay.RawRequest;

/**
 * Exchange the code of a consent for an access token · 通过code换取accesstoken: <code>GET
 * /appauth/getaccesstoken</code>.
 *
 * <p>Source: WeChat Pay page of 2021-11-10; v2 reference, A. After an unknown outcome, ask before anything
 * else.
 *
 * <p>Answers with <code>retcode</code> 返回状态码, <code>retmsg</code> 处理成功, <code>access_token</code> 接口调用凭证,
 * <code>access_token_expire_in</code> 请求返回的access_token过期时间, <code>refresh_token</code> refresh令牌,
 * <code>refresh_token_expire_in</code> refresh_token过期时间.
 */
public final class GetAppauthGetaccesstoken extends RawRequest<GetAppauthGetaccesstoken> {
    /** <code>GET /appauth/getaccesstoken</code>. */
    public static final String OPERATION = "GET /appauth/getaccesstoken";

    /** Makes an empty request. */
    public GetAppauthGetaccesstoken() {
        super(OPERATION);
    }

    /**
     * Sets <code>openid</code>: 微信openID.
     *
     * @param value text, required
     * @return this request
     */
    public GetAppauthGetaccesstoken openid(String value) {
        return with("openid", value);
    }

    /**
     * Sets <code>code</code>: 第一步返回的auth_code.
     *
     * @param value text, required
     * @return this request
     */
    public GetAppauthGetaccesstoken code(String value) {
        return with("code", value);
    }

    /**
     * Sets <code>grant_type</code>: 固定值authorization_code.
     *
     * @param value text, required; one of <code>authorization_code</code>
     * @return this request
     */
    public GetAppauthGetaccesstoken grantType(String value) {
        return with("grant_type", value);
    }

    /**
     * Sets <code>scope</code>: 应用授权作用域.
     *
     * @param value text, required; such as <code>pay_identity</code>
     * @return this request
     */
    public GetAppauthGetaccesstoken scope(String value) {
        return with("scope", value);
    }
}
