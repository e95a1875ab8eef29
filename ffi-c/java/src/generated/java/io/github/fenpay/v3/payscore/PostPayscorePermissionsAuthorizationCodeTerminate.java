// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.payscore;

import io.github.fenpay.RawRequest;

/**
 * End a user's payscore permission by its code · 按授权协议号解除授权: <code>POST
 * /v3/payscore/permissions/authorization-code/{authorization_code}/terminate</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2023-10-18. Again with the same
 * <code>authorization_code</code> and everything else the same, it has the effect of one call.
 */
public final class PostPayscorePermissionsAuthorizationCodeTerminate extends RawRequest<PostPayscorePermissionsAuthorizationCodeTerminate> {
    /** <code>POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate</code>. */
    public static final String OPERATION = "POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate";

    /** Makes an empty request. */
    public PostPayscorePermissionsAuthorizationCodeTerminate() {
        super(OPERATION);
    }

    /**
     * Sets <code>authorization_code</code>: 授权协议号.
     *
     * @param value text, required
     * @return this request
     */
    public PostPayscorePermissionsAuthorizationCodeTerminate authorizationCode(String value) {
        return with("authorization_code", value);
    }

    /**
     * Sets <code>service_id</code>: 服务ID.
     *
     * @param value text, required
     * @return this request
     */
    public PostPayscorePermissionsAuthorizationCodeTerminate serviceId(String value) {
        return with("service_id", value);
    }

    /**
     * Sets <code>reason</code>: 撤销原因.
     *
     * @param value text, required
     * @return this request
     */
    public PostPayscorePermissionsAuthorizationCodeTerminate reason(String value) {
        return with("reason", value);
    }
}
