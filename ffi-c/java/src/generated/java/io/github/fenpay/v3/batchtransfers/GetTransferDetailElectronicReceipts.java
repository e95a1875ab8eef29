// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.batchtransfers;

import io.github.fenpay.RawRequest;

/**
 * Query the receipt of one transfer of a batch · 查询转账明细电子回单: <code>GET
 * /v3/transfer-detail/electronic-receipts</code>.
 *
 * <p>Source: v3 reference, 7.9; WeChat Pay page of 2021-08-25. It only reads.
 *
 * <p>Answers with <code>accept_type</code> 受理类型, <code>out_batch_no</code> 商家批次单号, <code>out_detail_no</code>
 * 商家明细单号, <code>signature_no</code> 电子回单受理单号, <code>signature_status</code> 电子回单状态, <code>hash_type</code>
 * 回单文件摘要类型, <code>hash_value</code> 回单文件摘要值, <code>download_url</code> 回单文件下载地址.
 */
public final class GetTransferDetailElectronicReceipts extends RawRequest<GetTransferDetailElectronicReceipts> {
    /** <code>GET /v3/transfer-detail/electronic-receipts</code>. */
    public static final String OPERATION = "GET /v3/transfer-detail/electronic-receipts";

    /** Makes an empty request. */
    public GetTransferDetailElectronicReceipts() {
        super(OPERATION);
    }

    /**
     * Sets <code>accept_type</code>: 受理类型.
     *
     * @param value text, required; such as <code>BATCH_TRANSFER</code>, <code>TRANSFER_TO_POCKET</code>,
     * <code>TRANSFER_TO_BANK</code>
     * @return this request
     */
    public GetTransferDetailElectronicReceipts acceptType(String value) {
        return with("accept_type", value);
    }

    /**
     * Sets <code>out_batch_no</code>: 商家批次单号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public GetTransferDetailElectronicReceipts outBatchNo(String value) {
        return with("out_batch_no", value);
    }

    /**
     * Sets <code>out_detail_no</code>: 商家明细单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public GetTransferDetailElectronicReceipts outDetailNo(String value) {
        return with("out_detail_no", value);
    }
}
