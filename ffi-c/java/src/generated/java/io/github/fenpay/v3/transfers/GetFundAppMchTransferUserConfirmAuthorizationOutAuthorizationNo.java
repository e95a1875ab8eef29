// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.transfers;

import io.github.fenpay.RawRequest;

/**
 * Query a user's authorisation of transfers · 商户单号查询授权结果: <code>GET
 * /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}</code>.
 *
 * <p>Source: v3 reference, 7.9; WeChat Pay page of 2026-05-08. It only reads.
 *
 * <p>Answers with <code>out_authorization_no</code> 商户侧授权单号, <code>appid</code> 商户应用ID, <code>openid</code>
 * 收款用户OpenID, <code>user_display_name</code> 用户展示名称, <code>authorization_id</code> 微信授权单号, <code>state</code>
 * 授权状态, <code>authorize_time</code> 用户确认授权的时间, <code>close_info</code> 授权的关闭信息,
 * <code>transfer_scene_id</code> 转账场景ID, <code>user_recv_perception</code> 用户收款感知, <code>create_time</code>
 * 单据创建时间, <code>package_info</code> 跳转领取页面的package信息.
 */
public final class GetFundAppMchTransferUserConfirmAuthorizationOutAuthorizationNo extends RawRequest<GetFundAppMchTransferUserConfirmAuthorizationOutAuthorizationNo> {
    /**
     * <code>GET
     * /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}</code>.
     */
    public static final String OPERATION = "GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}";

    /** Makes an empty request. */
    public GetFundAppMchTransferUserConfirmAuthorizationOutAuthorizationNo() {
        super(OPERATION);
    }

    /**
     * Sets <code>out_authorization_no</code>: 商户侧授权单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public GetFundAppMchTransferUserConfirmAuthorizationOutAuthorizationNo outAuthorizationNo(String value) {
        return with("out_authorization_no", value);
    }

    /**
     * Sets <code>is_display_authorization</code>: 是否展示用户授权信息.
     *
     * @param value true or false
     * @return this request
     */
    public GetFundAppMchTransferUserConfirmAuthorizationOutAuthorizationNo isDisplayAuthorization(boolean value) {
        return with("is_display_authorization", value);
    }
}
