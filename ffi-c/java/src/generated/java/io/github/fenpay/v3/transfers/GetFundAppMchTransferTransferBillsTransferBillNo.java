// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.transfers;

import io.github.fenpay.RawRequest;

/**
 * Query a transfer to a user by WeChat Pay's number · 微信单号查询转账单: <code>GET
 * /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}</code>.
 *
 * <p>Source: v3 reference, 7.9 and 12 no. 23. It only reads.
 *
 * <p>Answers with <code>mch_id</code> 商户号, <code>mchid</code> 商户号, <code>out_bill_no</code> 商户单号,
 * <code>transfer_bill_no</code> 微信转账单号, <code>appid</code> 商户应用ID, <code>state</code> 单据状态,
 * <code>transfer_amount</code> 转账金额, <code>transfer_remark</code> 转账备注, <code>fail_reason</code> 失败原因,
 * <code>openid</code> 收款用户OpenID, <code>user_name</code> 收款用户姓名, <code>create_time</code> 单据创建时间,
 * <code>update_time</code> 最后一次状态变更时间.
 */
public final class GetFundAppMchTransferTransferBillsTransferBillNo extends RawRequest<GetFundAppMchTransferTransferBillsTransferBillNo> {
    /** <code>GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}</code>. */
    public static final String OPERATION = "GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}";

    /** Makes an empty request. */
    public GetFundAppMchTransferTransferBillsTransferBillNo() {
        super(OPERATION);
    }

    /**
     * Sets <code>transfer_bill_no</code>: 微信转账单号.
     *
     * @param value text, required; at most 64 characters
     * @return this request
     */
    public GetFundAppMchTransferTransferBillsTransferBillNo transferBillNo(String value) {
        return with("transfer_bill_no", value);
    }
}
