// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.payments;

import io.github.fenpay.RawRequest;

/**
 * Download the fund-flow bill of a day · 下载资金账单: <code>POST /pay/downloadfundflow</code>.
 *
 * <p>Source: v2 reference, 6.3 and A. It demands the client certificate. It only reads.
 */
public final class PayDownloadfundflow extends RawRequest<PayDownloadfundflow> {
    /** <code>POST /pay/downloadfundflow</code>. */
    public static final String OPERATION = "POST /pay/downloadfundflow";

    /** Makes an empty request. */
    public PayDownloadfundflow() {
        super(OPERATION);
    }

    /**
     * Sets <code>bill_date</code>: 资金账单日期.
     *
     * @param value text, required; 8 bytes
     * @return this request
     */
    public PayDownloadfundflow billDate(String value) {
        return with("bill_date", value);
    }

    /**
     * Sets <code>account_type</code>: 资金账户类型.
     *
     * @param value text, required; at most 8 bytes; one of <code>Basic</code>, <code>Operation</code>,
     * <code>Fees</code>
     * @return this request
     */
    public PayDownloadfundflow accountType(String value) {
        return with("account_type", value);
    }

    /**
     * Sets <code>tar_type</code>: 压缩账单.
     *
     * @param value text; at most 8 bytes; one of <code>GZIP</code>
     * @return this request
     */
    public PayDownloadfundflow tarType(String value) {
        return with("tar_type", value);
    }
}
