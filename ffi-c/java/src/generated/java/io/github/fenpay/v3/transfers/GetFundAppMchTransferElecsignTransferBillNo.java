// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.transfers;

import io.github.fenpay.RawRequest;

/**
 * Query the receipt of a transfer by WeChat Pay's number · 微信单号查询电子回单: <code>GET
 * /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}</code>.
 *
 * <p>Source: v3 reference, 7.9; WeChat Pay page of 2024-12-05. It only reads.
 *
 * <p>Answers with <code>state</code> 申请单状态, <code>create_time</code> 申请单创建时间, <code>update_time</code>
 * 申请单更新时间, <code>hash_type</code> 回单文件摘要类型, <code>hash_value</code> 回单文件摘要值, <code>download_url</code>
 * 回单文件下载地址, <code>fail_reason</code> 失败原因.
 */
public final class GetFundAppMchTransferElecsignTransferBillNo extends RawRequest<GetFundAppMchTransferElecsignTransferBillNo> {
    /** <code>GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}</code>. */
    public static final String OPERATION = "GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}";

    /** Makes an empty request. */
    public GetFundAppMchTransferElecsignTransferBillNo() {
        super(OPERATION);
    }

    /**
     * Sets <code>transfer_bill_no</code>: 微信转账单号.
     *
     * @param value text, required; at most 64 characters
     * @return this request
     */
    public GetFundAppMchTransferElecsignTransferBillNo transferBillNo(String value) {
        return with("transfer_bill_no", value);
    }
}
