// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.transfers;

import io.github.fenpay.RawRequest;
import java.util.List;
import java.util.Map;

/**
 * Transfer money to a user who confirms it · 发起转账: <code>POST
 * /v3/fund-app/mch-transfer/transfer-bills</code>.
 *
 * <p>Source: v3 reference, 7.9 and 10. After an unknown outcome, ask by <code>out_bill_no</code> first.
 *
 * <p>Answers with <code>out_bill_no</code> 商户单号, <code>transfer_bill_no</code> 微信转账单号,
 * <code>create_time</code> 单据创建时间, <code>state</code> 单据状态, <code>fail_reason</code> 失败原因,
 * <code>package_info</code> 跳转领取页面的package信息.
 */
public final class PostFundAppMchTransferTransferBills extends RawRequest<PostFundAppMchTransferTransferBills> {
    /** <code>POST /v3/fund-app/mch-transfer/transfer-bills</code>. */
    public static final String OPERATION = "POST /v3/fund-app/mch-transfer/transfer-bills";

    /** Makes an empty request. */
    public PostFundAppMchTransferTransferBills() {
        super(OPERATION);
    }

    /**
     * Sets <code>appid</code>: 商户应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostFundAppMchTransferTransferBills appid(String value) {
        return with("appid", value);
    }

    /**
     * Sets <code>out_bill_no</code>: 商户单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public PostFundAppMchTransferTransferBills outBillNo(String value) {
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
    public PostFundAppMchTransferTransferBills transferSceneId(String value) {
        return with("transfer_scene_id", value);
    }

    /**
     * Sets <code>openid</code>: 收款用户OpenID.
     *
     * @param value text, required; at most 128 characters
     * @return this request
     */
    public PostFundAppMchTransferTransferBills openid(String value) {
        return with("openid", value);
    }

    /**
     * Sets <code>user_name</code>: 收款用户姓名.
     *
     * @param value text; encrypted on its way
     * @return this request
     */
    public PostFundAppMchTransferTransferBills userName(String value) {
        return with("user_name", value);
    }

    /**
     * Sets <code>transfer_amount</code>: 转账金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public PostFundAppMchTransferTransferBills transferAmount(long value) {
        return with("transfer_amount", value);
    }

    /**
     * Sets <code>transfer_remark</code>: 转账备注.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public PostFundAppMchTransferTransferBills transferRemark(String value) {
        return with("transfer_remark", value);
    }

    /**
     * Sets <code>notify_url</code>: 通知地址.
     *
     * @param value text; at most 256 characters
     * @return this request
     */
    public PostFundAppMchTransferTransferBills notifyUrl(String value) {
        return with("notify_url", value);
    }

    /**
     * Sets <code>user_recv_perception</code>: 用户收款感知.
     *
     * @param value text
     * @return this request
     */
    public PostFundAppMchTransferTransferBills userRecvPerception(String value) {
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
    public PostFundAppMchTransferTransferBills transferSceneReportInfos(List<?> value) {
        return with("transfer_scene_report_infos", value);
    }

    /**
     * Sets <code>user_recv_style</code>: 用户收款样式.
     *
     * <p>Members: <code>type</code> 用户收款样式类型, required.
     *
     * @param value an object
     * @return this request
     */
    public PostFundAppMchTransferTransferBills userRecvStyle(Map<String, ?> value) {
        return with("user_recv_style", value);
    }
}
