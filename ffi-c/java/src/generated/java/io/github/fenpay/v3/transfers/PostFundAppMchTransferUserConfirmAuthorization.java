// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.transfers;

import io.github.fenpay.RawRequest;
import java.util.Map;

/**
 * Ask a user to authorise transfers without confirmation · 申请免确认收款授权: <code>POST
 * /v3/fund-app/mch-transfer/user-confirm-authorization</code>.
 *
 * <p>Source: v3 reference, 7.9; WeChat Pay page of 2025-08-26. After an unknown outcome, ask by
 * <code>out_authorization_no</code> first.
 *
 * <p>Answers with <code>out_authorization_no</code> 商户侧授权单号, <code>state</code> 授权状态,
 * <code>create_time</code> 单据创建时间, <code>package_info</code> 跳转领取页面的package信息.
 */
public final class PostFundAppMchTransferUserConfirmAuthorization extends RawRequest<PostFundAppMchTransferUserConfirmAuthorization> {
    /** <code>POST /v3/fund-app/mch-transfer/user-confirm-authorization</code>. */
    public static final String OPERATION = "POST /v3/fund-app/mch-transfer/user-confirm-authorization";

    /** Makes an empty request. */
    public PostFundAppMchTransferUserConfirmAuthorization() {
        super(OPERATION);
    }

    /**
     * Sets <code>out_authorization_no</code>: 商户侧授权单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public PostFundAppMchTransferUserConfirmAuthorization outAuthorizationNo(String value) {
        return with("out_authorization_no", value);
    }

    /**
     * Sets <code>appid</code>: 商户应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostFundAppMchTransferUserConfirmAuthorization appid(String value) {
        return with("appid", value);
    }

    /**
     * Sets <code>openid</code>: 收款用户OpenID.
     *
     * @param value text, required; at most 128 characters
     * @return this request
     */
    public PostFundAppMchTransferUserConfirmAuthorization openid(String value) {
        return with("openid", value);
    }

    /**
     * Sets <code>transfer_scene_id</code>: 转账场景ID.
     *
     * @param value text, required; at most 36 characters; such as <code>1000</code>, <code>1002</code>,
     * <code>1004</code>, <code>1005</code>, <code>1009</code>, <code>1010</code>, <code>1011</code>,
     * <code>1013</code>
     * @return this request
     */
    public PostFundAppMchTransferUserConfirmAuthorization transferSceneId(String value) {
        return with("transfer_scene_id", value);
    }

    /**
     * Sets <code>user_display_name</code>: 用户展示名称.
     *
     * @param value text, required
     * @return this request
     */
    public PostFundAppMchTransferUserConfirmAuthorization userDisplayName(String value) {
        return with("user_display_name", value);
    }

    /**
     * Sets <code>user_recv_perception</code>: 用户收款感知.
     *
     * @param value text
     * @return this request
     */
    public PostFundAppMchTransferUserConfirmAuthorization userRecvPerception(String value) {
        return with("user_recv_perception", value);
    }

    /**
     * Sets <code>authorization_notify_url</code>: 授权结果通知地址.
     *
     * @param value text, required; at most 256 characters
     * @return this request
     */
    public PostFundAppMchTransferUserConfirmAuthorization authorizationNotifyUrl(String value) {
        return with("authorization_notify_url", value);
    }

    /**
     * Sets <code>scene_info</code>: 场景信息.
     *
     * <p>Members: <code>client_ip</code> 用户终端IP; <code>device_id</code> 用户设备ID; <code>device_type</code>
     * 用户设备类型.
     *
     * @param value an object
     * @return this request
     */
    public PostFundAppMchTransferUserConfirmAuthorization sceneInfo(Map<String, ?> value) {
        return with("scene_info", value);
    }
}
