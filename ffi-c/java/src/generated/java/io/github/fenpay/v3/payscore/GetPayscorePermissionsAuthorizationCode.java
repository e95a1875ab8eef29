// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.payscore;

import io.github.fenpay.RawRequest;

/**
 * Query a user's payscore permission by its code · 按授权协议号查询授权记录: <code>GET
 * /v3/payscore/permissions/authorization-code/{authorization_code}</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2023-10-18. It only reads.
 *
 * <p>Answers with <code>service_id</code> 服务ID, <code>appid</code> 应用ID, <code>mchid</code> 商户号,
 * <code>openid</code> 用户标识, <code>authorization_code</code> 授权协议号, <code>authorization_state</code> 授权状态,
 * <code>notify_url</code> 授权通知地址, <code>cancel_authorization_time</code> 最近一次解除授权时间,
 * <code>authorization_success_time</code> 最近一次授权成功时间, <code>user_risk_level</code> 用户分层,
 * <code>risk_level_version</code> 分层版本.
 */
public final class GetPayscorePermissionsAuthorizationCode extends RawRequest<GetPayscorePermissionsAuthorizationCode> {
    /** <code>GET /v3/payscore/permissions/authorization-code/{authorization_code}</code>. */
    public static final String OPERATION = "GET /v3/payscore/permissions/authorization-code/{authorization_code}";

    /** Makes an empty request. */
    public GetPayscorePermissionsAuthorizationCode() {
        super(OPERATION);
    }

    /**
     * Sets <code>authorization_code</code>: 授权协议号.
     *
     * @param value text, required
     * @return this request
     */
    public GetPayscorePermissionsAuthorizationCode authorizationCode(String value) {
        return with("authorization_code", value);
    }

    /**
     * Sets <code>service_id</code>: 服务ID.
     *
     * @param value text, required
     * @return this request
     */
    public GetPayscorePermissionsAuthorizationCode serviceId(String value) {
        return with("service_id", value);
    }
}
