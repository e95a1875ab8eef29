// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.payscore;

import io.github.fenpay.RawRequest;

/**
 * End a user's payscore permission by openid · 按用户标识解除授权: <code>POST
 * /v3/payscore/permissions/openid/{openid}/terminate</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2023-10-18. Again with the same <code>openid</code> and
 * everything else the same, it has the effect of one call.
 */
public final class PostPayscorePermissionsOpenidTerminate extends RawRequest<PostPayscorePermissionsOpenidTerminate> {
    /** <code>POST /v3/payscore/permissions/openid/{openid}/terminate</code>. */
    public static final String OPERATION = "POST /v3/payscore/permissions/openid/{openid}/terminate";

    /** Makes an empty request. */
    public PostPayscorePermissionsOpenidTerminate() {
        super(OPERATION);
    }

    /**
     * Sets <code>openid</code>: 用户标识.
     *
     * @param value text, required; at most 128 characters
     * @return this request
     */
    public PostPayscorePermissionsOpenidTerminate openid(String value) {
        return with("openid", value);
    }

    /**
     * Sets <code>service_id</code>: 服务ID.
     *
     * @param value text, required
     * @return this request
     */
    public PostPayscorePermissionsOpenidTerminate serviceId(String value) {
        return with("service_id", value);
    }

    /**
     * Sets <code>appid</code>: 应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostPayscorePermissionsOpenidTerminate appid(String value) {
        return with("appid", value);
    }

    /**
     * Sets <code>reason</code>: 撤销原因.
     *
     * @param value text, required
     * @return this request
     */
    public PostPayscorePermissionsOpenidTerminate reason(String value) {
        return with("reason", value);
    }
}
