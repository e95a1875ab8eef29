// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.batchtransfers;

import io.github.fenpay.RawRequest;
import java.util.List;

/**
 * Transfer money to many users at once · 发起批量转账: <code>POST /v3/transfer/batches</code>.
 *
 * <p>Source: v3 reference, 7.9 and 10. After an unknown outcome, ask by <code>out_batch_no</code> first.
 *
 * <p>Answers with <code>out_batch_no</code> 商家批次单号, <code>batch_id</code> 微信批次单号, <code>create_time</code>
 * 批次创建时间, <code>batch_status</code> 批次状态.
 */
public final class PostTransferBatches extends RawRequest<PostTransferBatches> {
    /** <code>POST /v3/transfer/batches</code>. */
    public static final String OPERATION = "POST /v3/transfer/batches";

    /** Makes an empty request. */
    public PostTransferBatches() {
        super(OPERATION);
    }

    /**
     * Sets <code>appid</code>: 商户应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostTransferBatches appid(String value) {
        return with("appid", value);
    }

    /**
     * Sets <code>out_batch_no</code>: 商家批次单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public PostTransferBatches outBatchNo(String value) {
        return with("out_batch_no", value);
    }

    /**
     * Sets <code>batch_name</code>: 批次名称.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public PostTransferBatches batchName(String value) {
        return with("batch_name", value);
    }

    /**
     * Sets <code>batch_remark</code>: 批次备注.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public PostTransferBatches batchRemark(String value) {
        return with("batch_remark", value);
    }

    /**
     * Sets <code>total_amount</code>: 转账总金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public PostTransferBatches totalAmount(long value) {
        return with("total_amount", value);
    }

    /**
     * Sets <code>total_num</code>: 转账总笔数.
     *
     * @param value a whole number, required
     * @return this request
     */
    public PostTransferBatches totalNum(long value) {
        return with("total_num", value);
    }

    /**
     * Sets <code>transfer_detail_list</code>: 转账明细列表.
     *
     * <p>Members: <code>out_detail_no</code> 商家明细单号, required; <code>transfer_amount</code> 转账金额, required;
     * <code>transfer_remark</code> 转账备注, required; <code>openid</code> 收款用户OpenID, required;
     * <code>user_name</code> 收款用户姓名; <code>user_id_card</code> 收款用户身份证.
     *
     * @param value a list, required
     * @return this request
     */
    public PostTransferBatches transferDetailList(List<?> value) {
        return with("transfer_detail_list", value);
    }

    /**
     * Sets <code>transfer_scene_id</code>: 转账场景ID.
     *
     * @param value text; at most 36 characters
     * @return this request
     */
    public PostTransferBatches transferSceneId(String value) {
        return with("transfer_scene_id", value);
    }

    /**
     * Sets <code>notify_url</code>: 通知地址.
     *
     * @param value text; at most 256 characters
     * @return this request
     */
    public PostTransferBatches notifyUrl(String value) {
        return with("notify_url", value);
    }
}
