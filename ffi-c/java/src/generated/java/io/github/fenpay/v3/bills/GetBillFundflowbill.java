// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.bills;

import io.github.fenpay.RawRequest;

/**
 * Apply for the fund-flow bill of a day · 申请资金账单: <code>GET /v3/bill/fundflowbill</code>.
 *
 * <p>Source: v3 reference, 7.7. It only reads.
 *
 * <p>Answers with <code>hash_type</code> 哈希类型, <code>hash_value</code> 哈希值, <code>download_url</code> 下载地址.
 */
public final class GetBillFundflowbill extends RawRequest<GetBillFundflowbill> {
    /** <code>GET /v3/bill/fundflowbill</code>. */
    public static final String OPERATION = "GET /v3/bill/fundflowbill";

    /** Makes an empty request. */
    public GetBillFundflowbill() {
        super(OPERATION);
    }

    /**
     * Sets <code>bill_date</code>: 账单日期.
     *
     * @param value text, required
     * @return this request
     */
    public GetBillFundflowbill billDate(String value) {
        return with("bill_date", value);
    }

    /**
     * Sets <code>account_type</code>: 资金账户类型.
     *
     * @param value text; one of <code>BASIC</code>, <code>OPERATION</code>, <code>FEES</code>
     * @return this request
     */
    public GetBillFundflowbill accountType(String value) {
        return with("account_type", value);
    }

    /**
     * Sets <code>tar_type</code>: 压缩类型.
     *
     * @param value text; one of <code>GZIP</code>
     * @return this request
     */
    public GetBillFundflowbill tarType(String value) {
        return with("tar_type", value);
    }
}
