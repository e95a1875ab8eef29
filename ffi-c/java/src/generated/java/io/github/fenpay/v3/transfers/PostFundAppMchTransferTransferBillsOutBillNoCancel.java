// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.transfers;

import io.github.fenpay.RawRequest;

/**
 * Cancel a transfer that the user has not confirmed · 撤销转账: <code>POST
 * /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel</code>.
 *
 * <p>Source: v3 reference, 7.9. Again with the same <code>out_bill_no</code> and everything else the same, it
 * has the effect of one call.
 *
 * <p>Answers with <code>out_bill_no</code> 商户单号, <code>transfer_bill_no</code> 微信转账单号, <code>state</code>
 * 单据状态, <code>update_time</code> 最后一次状态变更时间.
 */
public final class PostFundAppMchTransferTransferBillsOutBillNoCancel extends RawRequest<PostFundAppMchTransferTransferBillsOutBillNoCancel> {
    /** <code>POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel</code>. */
    public static final String OPERATION = "POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel";

    /** Makes an empty request. */
    public PostFundAppMchTransferTransferBillsOutBillNoCancel() {
        super(OPERATION);
    }

    /**
     * Sets <code>out_bill_no</code>: 商户单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public PostFundAppMchTransferTransferBillsOutBillNoCancel outBillNo(String value) {
        return with("out_bill_no", value);
    }
}
