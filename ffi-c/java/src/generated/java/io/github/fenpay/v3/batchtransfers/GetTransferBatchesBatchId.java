// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.batchtransfers;

import io.github.fenpay.RawRequest;

/**
 * Query a batch of transfers by WeChat Pay's number · 微信批次单号查询批次单: <code>GET
 * /v3/transfer/batches/batch-id/{batch_id}</code>.
 *
 * <p>Source: v3 reference, 7.9. It only reads.
 *
 * <p>Answers with <code>transfer_batch</code> 转账批次单, <code>transfer_detail_list</code> 转账明细单列表,
 * <code>offset</code> 请求资源起始位置, <code>limit</code> 最大资源条数.
 */
public final class GetTransferBatchesBatchId extends RawRequest<GetTransferBatchesBatchId> {
    /** <code>GET /v3/transfer/batches/batch-id/{batch_id}</code>. */
    public static final String OPERATION = "GET /v3/transfer/batches/batch-id/{batch_id}";

    /** Makes an empty request. */
    public GetTransferBatchesBatchId() {
        super(OPERATION);
    }

    /**
     * Sets <code>batch_id</code>: 微信批次单号.
     *
     * @param value text, required; at most 64 characters
     * @return this request
     */
    public GetTransferBatchesBatchId batchId(String value) {
        return with("batch_id", value);
    }

    /**
     * Sets <code>need_query_detail</code>: 是否查询转账明细单.
     *
     * @param value true or false, required
     * @return this request
     */
    public GetTransferBatchesBatchId needQueryDetail(boolean value) {
        return with("need_query_detail", value);
    }

    /**
     * Sets <code>offset</code>: 请求资源起始位置.
     *
     * @param value a whole number
     * @return this request
     */
    public GetTransferBatchesBatchId offset(long value) {
        return with("offset", value);
    }

    /**
     * Sets <code>limit</code>: 最大资源条数.
     *
     * @param value a whole number
     * @return this request
     */
    public GetTransferBatchesBatchId limit(long value) {
        return with("limit", value);
    }

    /**
     * Sets <code>detail_status</code>: 明细状态.
     *
     * @param value text; at most 32 characters; such as <code>WAIT_PAY</code>, <code>ALL</code>,
     * <code>SUCCESS</code>, <code>FAIL</code>
     * @return this request
     */
    public GetTransferBatchesBatchId detailStatus(String value) {
        return with("detail_status", value);
    }
}
