// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.bills;

import io.github.fenpay.RawRequest;

/**
 * Apply for the fund-flow bill of a sub-merchant and a day · 申请单个子商户资金账单: <code>GET
 * /v3/bill/sub-merchant-fundflowbill</code>.
 *
 * <p>Source: v3 reference, 5 and 7.7. It only reads.
 *
 * <p>Answers with <code>download_bill_count</code> 下载信息总数, <code>download_bill_list</code> 下载信息明细.
 */
public final class GetBillSubMerchantFundflowbill extends RawRequest<GetBillSubMerchantFundflowbill> {
    /** <code>GET /v3/bill/sub-merchant-fundflowbill</code>. */
    public static final String OPERATION = "GET /v3/bill/sub-merchant-fundflowbill";

    /** Makes an empty request. */
    public GetBillSubMerchantFundflowbill() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mchid</code>: 子商户号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public GetBillSubMerchantFundflowbill subMchid(String value) {
        return with("sub_mchid", value);
    }

    /**
     * Sets <code>bill_date</code>: 账单日期.
     *
     * @param value text, required
     * @return this request
     */
    public GetBillSubMerchantFundflowbill billDate(String value) {
        return with("bill_date", value);
    }

    /**
     * Sets <code>account_type</code>: 资金账户类型.
     *
     * @param value text, required; one of <code>BASIC</code>, <code>OPERATION</code>, <code>FEES</code>,
     * <code>DEPOSIT</code>
     * @return this request
     */
    public GetBillSubMerchantFundflowbill accountType(String value) {
        return with("account_type", value);
    }

    /**
     * Sets <code>algorithm</code>: 加密算法.
     *
     * @param value text, required; one of <code>AEAD_AES_256_GCM</code>, <code>SM4_GCM</code>
     * @return this request
     */
    public GetBillSubMerchantFundflowbill algorithm(String value) {
        return with("algorithm", value);
    }

    /**
     * Sets <code>tar_type</code>: 压缩类型.
     *
     * @param value text; one of <code>GZIP</code>
     * @return this request
     */
    public GetBillSubMerchantFundflowbill tarType(String value) {
        return with("tar_type", value);
    }
}
