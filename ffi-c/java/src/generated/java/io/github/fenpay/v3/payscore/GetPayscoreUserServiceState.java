// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.payscore;

import io.github.fenpay.RawRequest;

/**
 * Query whether a user may use a payscore service · 查询用户授权状态: <code>GET
 * /v3/payscore/user-service-state</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2019-08-23. It only reads.
 *
 * <p>Answers with <code>appid</code> 应用ID, <code>service_id</code> 服务ID, <code>openid</code> 用户标识,
 * <code>use_service_state</code> 用户授权服务情况.
 */
public final class GetPayscoreUserServiceState extends RawRequest<GetPayscoreUserServiceState> {
    /** <code>GET /v3/payscore/user-service-state</code>. */
    public static final String OPERATION = "GET /v3/payscore/user-service-state";

    /** Makes an empty request. */
    public GetPayscoreUserServiceState() {
        super(OPERATION);
    }

    /**
     * Sets <code>appid</code>: 应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public GetPayscoreUserServiceState appid(String value) {
        return with("appid", value);
    }

    /**
     * Sets <code>service_id</code>: 服务ID.
     *
     * @param value text, required
     * @return this request
     */
    public GetPayscoreUserServiceState serviceId(String value) {
        return with("service_id", value);
    }

    /**
     * Sets <code>openid</code>: 用户标识.
     *
     * @param value text, required; at most 128 characters
     * @return this request
     */
    public GetPayscoreUserServiceState openid(String value) {
        return with("openid", value);
    }
}
