// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.batchtransfers;

import io.github.fenpay.RawRequest;

/**
 * Query the receipt of a batch of transfers · 查询转账账单电子回单: <code>GET
 * /v3/transfer/bill-receipt/{out_batch_no}</code>.
 *
 * <p>Source: v3 reference, 7.9; WeChat Pay page of 2021-08-25. It only reads.
 *
 * <p>Answers with <code>out_batch_no</code> 商家批次单号, <code>signature_no</code> 电子回单申请单号,
 * <code>signature_status</code> 电子回单状态, <code>hash_type</code> 回单文件摘要类型, <code>hash_value</code> 回单文件摘要值,
 * <code>download_url</code> 回单文件下载地址, <code>create_time</code> 创建时间, <code>update_time</code> 更新时间.
 */
public final class GetTransferBillReceiptOutBatchNo extends RawRequest<GetTransferBillReceiptOutBatchNo> {
    /** <code>GET /v3/transfer/bill-receipt/{out_batch_no}</code>. */
    public static final String OPERATION = "GET /v3/transfer/bill-receipt/{out_batch_no}";

    /** Makes an empty request. */
    public GetTransferBillReceiptOutBatchNo() {
        super(OPERATION);
    }

    /**
     * Sets <code>out_batch_no</code>: 商家批次单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public GetTransferBillReceiptOutBatchNo outBatchNo(String value) {
        return with("out_batch_no", value);
    }
}
