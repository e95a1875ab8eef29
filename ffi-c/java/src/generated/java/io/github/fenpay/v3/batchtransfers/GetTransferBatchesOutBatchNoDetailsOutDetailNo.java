// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.batchtransfers;

import io.github.fenpay.RawRequest;

/**
 * Query one transfer of a batch by the merchant's numbers · 商家明细单号查询明细单: <code>GET
 * /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}</code>.
 *
 * <p>Source: v3 reference, 5 and 7.9. It only reads.
 *
 * <p>Answers with <code>mchid</code> 商户号, <code>out_batch_no</code> 商家批次单号, <code>batch_id</code> 微信批次单号,
 * <code>appid</code> 商户应用ID, <code>out_detail_no</code> 商家明细单号, <code>detail_id</code> 微信明细单号,
 * <code>detail_status</code> 明细状态, <code>transfer_amount</code> 转账金额, <code>transfer_remark</code> 转账备注,
 * <code>fail_reason</code> 明细失败原因, <code>openid</code> 收款用户OpenID, <code>user_name</code> 收款用户姓名,
 * <code>initiate_time</code> 转账发起时间, <code>update_time</code> 明细更新时间.
 */
public final class GetTransferBatchesOutBatchNoDetailsOutDetailNo extends RawRequest<GetTransferBatchesOutBatchNoDetailsOutDetailNo> {
    /**
     * <code>GET
     * /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}</code>.
     */
    public static final String OPERATION = "GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}";

    /** Makes an empty request. */
    public GetTransferBatchesOutBatchNoDetailsOutDetailNo() {
        super(OPERATION);
    }

    /**
     * Sets <code>out_batch_no</code>: 商家批次单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public GetTransferBatchesOutBatchNoDetailsOutDetailNo outBatchNo(String value) {
        return with("out_batch_no", value);
    }

    /**
     * Sets <code>out_detail_no</code>: 商家明细单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public GetTransferBatchesOutBatchNoDetailsOutDetailNo outDetailNo(String value) {
        return with("out_detail_no", value);
    }
}
