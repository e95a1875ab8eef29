// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.payscore;

import io.github.fenpay.RawRequest;

/**
 * End what a user permitted a payscore service · 解除用户服务授权: <code>POST
 * /v3/payscore/users/{openid}/permissions/{service_id}/terminate</code>.
 *
 * <p>Source: WeChat Pay page of 2020-03-25. Again with the same <code>openid</code> and everything else the
 * same, it has the effect of one call.
 */
public final class PostPayscoreUsersPermissionsTerminate extends RawRequest<PostPayscoreUsersPermissionsTerminate> {
    /** <code>POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate</code>. */
    public static final String OPERATION = "POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate";

    /** Makes an empty request. */
    public PostPayscoreUsersPermissionsTerminate() {
        super(OPERATION);
    }

    /**
     * Sets <code>openid</code>: 用户标识.
     *
     * @param value text, required; at most 128 characters
     * @return this request
     */
    public PostPayscoreUsersPermissionsTerminate openid(String value) {
        return with("openid", value);
    }

    /**
     * Sets <code>service_id</code>: 服务ID.
     *
     * @param value text, required
     * @return this request
     */
    public PostPayscoreUsersPermissionsTerminate serviceId(String value) {
        return with("service_id", value);
    }

    /**
     * Sets <code>appid</code>: 应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostPayscoreUsersPermissionsTerminate appid(String value) {
        return with("appid", value);
    }

    /**
     * Sets <code>reason</code>: 撤销原因.
     *
     * @param value text, required
     * @return this request
     */
    public PostPayscoreUsersPermissionsTerminate reason(String value) {
        return with("reason", value);
    }
}
