// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.transfers;

import io.github.fenpay.RawRequest;

/**
 * Apply for the receipt of a transfer by the merchant's number · 商户单号申请电子回单: <code>POST
 * /v3/fund-app/mch-transfer/elecsign/out-bill-no</code>.
 *
 * <p>Source: v3 reference, 7.9; WeChat Pay page of 2024-10-14. Again with the same <code>out_bill_no</code>
 * and everything else the same, it has the effect of one call.
 *
 * <p>Answers with <code>state</code> 申请单状态, <code>create_time</code> 申请单创建时间.
 */
public final class PostFundAppMchTransferElecsignOutBillNo extends RawRequest<PostFundAppMchTransferElecsignOutBillNo> {
    /** <code>POST /v3/fund-app/mch-transfer/elecsign/out-bill-no</code>. */
    public static final String OPERATION = "POST /v3/fund-app/mch-transfer/elecsign/out-bill-no";

    /** Makes an empty request. */
    public PostFundAppMchTransferElecsignOutBillNo() {
        super(OPERATION);
    }

    /**
     * Sets <code>out_bill_no</code>: 商户单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public PostFundAppMchTransferElecsignOutBillNo outBillNo(String value) {
        return with("out_bill_no", value);
    }
}
