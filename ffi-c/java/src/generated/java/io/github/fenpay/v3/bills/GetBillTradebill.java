// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.bills;

import io.github.fenpay.RawRequest;

/**
 * Apply for the trade bill of a day · 申请交易账单: <code>GET /v3/bill/tradebill</code>.
 *
 * <p>Source: v3 reference, 7.7. It only reads.
 *
 * <p>Answers with <code>hash_type</code> 哈希类型, <code>hash_value</code> 哈希值, <code>download_url</code> 下载地址.
 */
public final class GetBillTradebill extends RawRequest<GetBillTradebill> {
    /** <code>GET /v3/bill/tradebill</code>. */
    public static final String OPERATION = "GET /v3/bill/tradebill";

    /** Makes an empty request. */
    public GetBillTradebill() {
        super(OPERATION);
    }

    /**
     * Sets <code>bill_date</code>: 账单日期.
     *
     * @param value text, required
     * @return this request
     */
    public GetBillTradebill billDate(String value) {
        return with("bill_date", value);
    }

    /**
     * Sets <code>sub_mchid</code>: 子商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public GetBillTradebill subMchid(String value) {
        return with("sub_mchid", value);
    }

    /**
     * Sets <code>bill_type</code>: 账单类型.
     *
     * @param value text; one of <code>ALL</code>, <code>SUCCESS</code>, <code>REFUND</code>
     * @return this request
     */
    public GetBillTradebill billType(String value) {
        return with("bill_type", value);
    }

    /**
     * Sets <code>tar_type</code>: 压缩类型.
     *
     * @param value text; one of <code>GZIP</code>
     * @return this request
     */
    public GetBillTradebill tarType(String value) {
        return with("tar_type", value);
    }
}
