// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.transfers;

import io.github.fenpay.RawRequest;

/**
 * Query the receipt of a transfer by the merchant's number · 商户单号查询电子回单: <code>GET
 * /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}</code>.
 *
 * <p>Source: v3 reference, 7.9; WeChat Pay page of 2024-12-05. It only reads.
 *
 * <p>Answers with <code>state</code> 申请单状态, <code>create_time</code> 申请单创建时间, <code>update_time</code>
 * 申请单更新时间, <code>hash_type</code> 回单文件摘要类型, <code>hash_value</code> 回单文件摘要值, <code>download_url</code>
 * 回单文件下载地址, <code>fail_reason</code> 失败原因.
 */
public final class GetFundAppMchTransferElecsignOutBillNo extends RawRequest<GetFundAppMchTransferElecsignOutBillNo> {
    /** <code>GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}</code>. */
    public static final String OPERATION = "GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}";

    /** Makes an empty request. */
    public GetFundAppMchTransferElecsignOutBillNo() {
        super(OPERATION);
    }

    /**
     * Sets <code>out_bill_no</code>: 商户单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public GetFundAppMchTransferElecsignOutBillNo outBillNo(String value) {
        return with("out_bill_no", value);
    }
}
