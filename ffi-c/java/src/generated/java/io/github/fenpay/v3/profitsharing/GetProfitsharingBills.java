// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.profitsharing;

import io.github.fenpay.RawRequest;

/**
 * Apply for the sharing bill of a day · 申请分账账单: <code>GET /v3/profitsharing/bills</code>.
 *
 * <p>Source: v3 reference, 7.7. It only reads.
 *
 * <p>Answers with <code>hash_type</code> 哈希类型, <code>hash_value</code> 哈希值, <code>download_url</code> 下载地址.
 */
public final class GetProfitsharingBills extends RawRequest<GetProfitsharingBills> {
    /** <code>GET /v3/profitsharing/bills</code>. */
    public static final String OPERATION = "GET /v3/profitsharing/bills";

    /** Makes an empty request. */
    public GetProfitsharingBills() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mchid</code>: 子商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public GetProfitsharingBills subMchid(String value) {
        return with("sub_mchid", value);
    }

    /**
     * Sets <code>bill_date</code>: 账单日期.
     *
     * @param value text, required
     * @return this request
     */
    public GetProfitsharingBills billDate(String value) {
        return with("bill_date", value);
    }

    /**
     * Sets <code>tar_type</code>: 压缩类型.
     *
     * @param value text; one of <code>GZIP</code>
     * @return this request
     */
    public GetProfitsharingBills tarType(String value) {
        return with("tar_type", value);
    }
}
