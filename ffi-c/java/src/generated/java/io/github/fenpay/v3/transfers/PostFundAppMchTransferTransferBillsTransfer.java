// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.transfers;

import io.github.fenpay.RawRequest;
import java.util.List;

/**
 * Transfer money to a user who has authorised it · 用户授权后转账: <code>POST
 * /v3/fund-app/mch-transfer/transfer-bills/transfer</code>.
 *
 * <p>Source: v3 reference, 7.9; WeChat Pay page of 2026-05-08. After an unknown outcome, ask by
 * <code>out_bill_no</code> first. Exactly one of <code>authorization_id</code>,
 * <code>out_authorization_no</code>.
 *
 * <p>Answers with <code>mch_id</code> 商户号, <code>mchid</code> 商户号, <code>out_bill_no</code> 商户单号,
 * <code>transfer_bill_no</code> 微信转账单号, <code>appid</code> 商户应用ID, <code>state</code> 单据状态,
 * <code>transfer_amount</code> 转账金额, <code>transfer_remark</code> 转账备注, <code>fail_reason</code> 失败原因,
 * <code>openid</code> 收款用户OpenID, <code>user_name</code> 收款用户姓名, <code>create_time</code> 单据创建时间,
 * <code>update_time</code> 最后一次状态变更时间.
 */
public final class PostFundAppMchTransferTransferBillsTransfer extends RawRequest<PostFundAppMchTransferTransferBillsTransfer> {
    /** <code>POST /v3/fund-app/mch-transfer/transfer-bills/transfer</code>. */
    public static final String OPERATION = "POST /v3/fund-app/mch-transfer/transfer-bills/transfer";

    /** Makes an empty request. */
    public PostFundAppMchTransferTransferBillsTransfer() {
        super(OPERATION);
    }

    /**
     * Sets <code>appid</code>: 商户应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostFundAppMchTransferTransferBillsTransfer appid(String value) {
        return with("appid", value);
    }

    /**
     * Sets <code>out_bill_no</code>: 商户单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public PostFundAppMchTransferTransferBillsTransfer outBillNo(String value) {
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
    public PostFundAppMchTransferTransferBillsTransfer transferSceneId(String value) {
        return with("transfer_scene_id", value);
    }

    /**
     * Sets <code>user_name</code>: 收款用户姓名.
     *
     * @param value text; encrypted on its way
     * @return this request
     */
    public PostFundAppMchTransferTransferBillsTransfer userName(String value) {
        return with("user_name", value);
    }

    /**
     * Sets <code>transfer_amount</code>: 转账金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public PostFundAppMchTransferTransferBillsTransfer transferAmount(long value) {
        return with("transfer_amount", value);
    }

    /**
     * Sets <code>transfer_remark</code>: 转账备注.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public PostFundAppMchTransferTransferBillsTransfer transferRemark(String value) {
        return with("transfer_remark", value);
    }

    /**
     * Sets <code>notify_url</code>: 通知地址.
     *
     * @param value text; at most 256 characters
     * @return this request
     */
    public PostFundAppMchTransferTransferBillsTransfer notifyUrl(String value) {
        return with("notify_url", value);
    }

    /**
     * Sets <code>user_recv_perception</code>: 用户收款感知.
     *
     * @param value text
     * @return this request
     */
    public PostFundAppMchTransferTransferBillsTransfer userRecvPerception(String value) {
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
    public PostFundAppMchTransferTransferBillsTransfer transferSceneReportInfos(List<?> value) {
        return with("transfer_scene_report_infos", value);
    }

    /**
     * Sets <code>authorization_id</code>: 微信授权单号.
     *
     * @param value text
     * @return this request
     */
    public PostFundAppMchTransferTransferBillsTransfer authorizationId(String value) {
        return with("authorization_id", value);
    }

    /**
     * Sets <code>out_authorization_no</code>: 商户侧授权单号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostFundAppMchTransferTransferBillsTransfer outAuthorizationNo(String value) {
        return with("out_authorization_no", value);
    }

    /**
     * Sets <code>sponsor_mchid</code>: 出资商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostFundAppMchTransferTransferBillsTransfer sponsorMchid(String value) {
        return with("sponsor_mchid", value);
    }
}
