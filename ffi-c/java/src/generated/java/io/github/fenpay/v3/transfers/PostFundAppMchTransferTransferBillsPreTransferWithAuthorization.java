// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.transfers;

import io.github.fenpay.RawRequest;
import java.util.List;
import java.util.Map;

/**
 * Transfer money to a user and ask for an authorisation at once · 发起转账并完成免确认收款授权: <code>POST
 * /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization</code>.
 *
 * <p>Source: v3 reference, 7.9; WeChat Pay page of 2025-05-16. After an unknown outcome, ask by
 * <code>out_bill_no</code> first.
 *
 * <p>Answers with <code>out_bill_no</code> 商户单号, <code>transfer_bill_no</code> 微信转账单号,
 * <code>create_time</code> 单据创建时间, <code>state</code> 单据状态, <code>package_info</code> 跳转领取页面的package信息,
 * <code>user_display_name</code> 用户展示名称, <code>out_authorization_no</code> 商户侧授权单号.
 */
public final class PostFundAppMchTransferTransferBillsPreTransferWithAuthorization extends RawRequest<PostFundAppMchTransferTransferBillsPreTransferWithAuthorization> {
    /** <code>POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization</code>. */
    public static final String OPERATION = "POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization";

    /** Makes an empty request. */
    public PostFundAppMchTransferTransferBillsPreTransferWithAuthorization() {
        super(OPERATION);
    }

    /**
     * Sets <code>appid</code>: 商户应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostFundAppMchTransferTransferBillsPreTransferWithAuthorization appid(String value) {
        return with("appid", value);
    }

    /**
     * Sets <code>out_bill_no</code>: 商户单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public PostFundAppMchTransferTransferBillsPreTransferWithAuthorization outBillNo(String value) {
        return with("out_bill_no", value);
    }

    /**
     * Sets <code>transfer_scene_id</code>: 转账场景ID.
     *
     * @param value text, required; at most 36 characters; such as <code>1000</code>, <code>1002</code>,
     * <code>1004</code>, <code>1005</code>, <code>1009</code>, <code>1010</code>, <code>1011</code>,
     * <code>1013</code>
     * @return this request
     */
    public PostFundAppMchTransferTransferBillsPreTransferWithAuthorization transferSceneId(String value) {
        return with("transfer_scene_id", value);
    }

    /**
     * Sets <code>openid</code>: 收款用户OpenID.
     *
     * @param value text, required; at most 128 characters
     * @return this request
     */
    public PostFundAppMchTransferTransferBillsPreTransferWithAuthorization openid(String value) {
        return with("openid", value);
    }

    /**
     * Sets <code>user_name</code>: 收款用户姓名.
     *
     * @param value text; encrypted on its way
     * @return this request
     */
    public PostFundAppMchTransferTransferBillsPreTransferWithAuthorization userName(String value) {
        return with("user_name", value);
    }

    /**
     * Sets <code>transfer_amount</code>: 转账金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public PostFundAppMchTransferTransferBillsPreTransferWithAuthorization transferAmount(long value) {
        return with("transfer_amount", value);
    }

    /**
     * Sets <code>transfer_remark</code>: 转账备注.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public PostFundAppMchTransferTransferBillsPreTransferWithAuthorization transferRemark(String value) {
        return with("transfer_remark", value);
    }

    /**
     * Sets <code>notify_url</code>: 通知地址.
     *
     * @param value text; at most 256 characters
     * @return this request
     */
    public PostFundAppMchTransferTransferBillsPreTransferWithAuthorization notifyUrl(String value) {
        return with("notify_url", value);
    }

    /**
     * Sets <code>user_recv_perception</code>: 用户收款感知.
     *
     * @param value text
     * @return this request
     */
    public PostFundAppMchTransferTransferBillsPreTransferWithAuthorization userRecvPerception(String value) {
        return with("user_recv_perception", value);
    }

    /**
     * Sets <code>transfer_scene_report_infos</code>: 转账场景报备信息.
     *
     * <p>Members: <code>info_type</code> 信息类型, required; <code>info_content</code> 信息内容, required.
     *
     * @param value a list, required
     * @return this request
     */
    public PostFundAppMchTransferTransferBillsPreTransferWithAuthorization transferSceneReportInfos(List<?> value) {
        return with("transfer_scene_report_infos", value);
    }

    /**
     * Sets <code>authorization_info</code>: 授权信息.
     *
     * <p>Members: <code>user_display_name</code> 用户展示名称, required; <code>out_authorization_no</code> 商户侧授权单号,
     * required; <code>authorization_notify_url</code> 授权结果通知地址, required.
     *
     * @param value an object
     * @return this request
     */
    public PostFundAppMchTransferTransferBillsPreTransferWithAuthorization authorizationInfo(Map<String, ?> value) {
        return with("authorization_info", value);
    }

    /**
     * Sets <code>sponsor_mchid</code>: 出资商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostFundAppMchTransferTransferBillsPreTransferWithAuthorization sponsorMchid(String value) {
        return with("sponsor_mchid", value);
    }
}
