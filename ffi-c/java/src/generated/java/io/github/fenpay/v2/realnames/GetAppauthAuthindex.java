// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.realnames;

import io.github.fenpay.RawRequest;

/**
 * Ask a user's consent to a real-name check · 授权获取code: <code>GET /appauth/authindex</code>.
 *
 * <p>Source: WeChat Pay page of 2021-11-10; v2 reference, A. It only reads.
 */
public final class GetAppauthAuthindex extends RawRequest<GetAppauthAuthindex> {
    /** <code>GET /appauth/authindex</code>. */
    public static final String OPERATION = "GET /appauth/authindex";

    /** Makes an empty request. */
    public GetAppauthAuthindex() {
        super(OPERATION);
    }

    /**
     * Sets <code>redirect_uri</code>: 重定向地址.
     *
     * @param value text, required
     * @return this request
     */
    public GetAppauthAuthindex redirectUri(String value) {
        return with("redirect_uri", value);
    }

    /**
     * Sets <code>response_type</code>: 固定填code.
     *
     * @param value text, required; one of <code>code</code>
     * @return this request
     */
    public GetAppauthAuthindex responseType(String value) {
        return with("response_type", value);
    }

    /**
     * Sets <code>scope</code>: 应用授权作用域.
     *
     * @param value text, required; such as <code>pay_identity</code>, <code>pay_realname</code>
     * @return this request
     */
    public GetAppauthAuthindex scope(String value) {
        return with("scope", value);
    }

    /**
     * Sets <code>state</code>: 随机字符串.
     *
     * @param value text, required
     * @return this request
     */
    public GetAppauthAuthindex state(String value) {
        return with("state", value);
    }
}
