// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.payscore;

import io.github.fenpay.RawRequest;

/**
 * Ask a user to permit a payscore service · 商户预授权: <code>POST /v3/payscore/permissions</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2023-10-18. Again with the same
 * <code>authorization_code</code> and everything else the same, it has the effect of one call.
 *
 * <p>Answers with <code>apply_permissions_token</code> 预授权令牌.
 */
public final class PostPayscorePermissions extends RawRequest<PostPayscorePermissions> {
    /** <code>POST /v3/payscore/permissions</code>. */
    public static final String OPERATION = "POST /v3/payscore/permissions";

    /** Makes an empty request. */
    public PostPayscorePermissions() {
        super(OPERATION);
    }

    /**
     * Sets <code>service_id</code>: 服务ID.
     *
     * @param value text, required
     * @return this request
     */
    public PostPayscorePermissions serviceId(String value) {
        return with("service_id", value);
    }

    /**
     * Sets <code>appid</code>: 应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostPayscorePermissions appid(String value) {
        return with("appid", value);
    }

    /**
     * Sets <code>authorization_code</code>: 授权协议号.
     *
     * @param value text, required
     * @return this request
     */
    public PostPayscorePermissions authorizationCode(String value) {
        return with("authorization_code", value);
    }

    /**
     * Sets <code>notify_url</code>: 通知地址.
     *
     * @param value text; at most 256 characters
     * @return this request
     */
    public PostPayscorePermissions notifyUrl(String value) {
        return with("notify_url", value);
    }
}
