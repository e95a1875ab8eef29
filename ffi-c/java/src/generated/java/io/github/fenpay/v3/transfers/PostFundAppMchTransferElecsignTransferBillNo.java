// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.transfers;

import io.github.fenpay.RawRequest;

/**
 * Apply for the receipt of a transfer by WeChat Pay's number · 微信单号申请电子回单: <code>POST
 * /v3/fund-app/mch-transfer/elecsign/transfer-bill-no</code>.
 *
 * <p>Source: v3 reference, 7.9; WeChat Pay page of 2024-10-14. Again with the same
 * <code>transfer_bill_no</code> and everything else the same, it has the effect of one call.
 *
 * <p>Answers with <code>state</code> 申请单状态, <code>create_time</code> 申请单创建时间.
 */
public final class PostFundAppMchTransferElecsignTransferBillNo extends RawRequest<PostFundAppMchTransferElecsignTransferBillNo> {
    /** <code>POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no</code>. */
    public static final String OPERATION = "POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no";

    /** Makes an empty request. */
    public PostFundAppMchTransferElecsignTransferBillNo() {
        super(OPERATION);
    }

    /**
     * Sets <code>transfer_bill_no</code>: 微信转账单号.
     *
     * @param value text, required; at most 64 characters
     * @return this request
     */
    public PostFundAppMchTransferElecsignTransferBillNo transferBillNo(String value) {
        return with("transfer_bill_no", value);
    }
}
