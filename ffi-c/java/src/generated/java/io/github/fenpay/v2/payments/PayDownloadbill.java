// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.payments;

import io.github.fenpay.RawRequest;

/**
 * Download the trade bill of a day · 下载对账单: <code>POST /pay/downloadbill</code>.
 *
 * <p>Source: v2 reference, 6.1 and A. It only reads.
 *
 * <p>Answers with <code>error_code</code> 错误码.
 */
public final class PayDownloadbill extends RawRequest<PayDownloadbill> {
    /** <code>POST /pay/downloadbill</code>. */
    public static final String OPERATION = "POST /pay/downloadbill";

    /** Makes an empty request. */
    public PayDownloadbill() {
        super(OPERATION);
    }

    /**
     * Sets <code>bill_date</code>: 对账单日期.
     *
     * @param value text, required; 8 bytes
     * @return this request
     */
    public PayDownloadbill billDate(String value) {
        return with("bill_date", value);
    }

    /**
     * Sets <code>bill_type</code>: 账单类型.
     *
     * @param value text; at most 8 bytes; one of <code>ALL</code>, <code>SUCCESS</code>, <code>REFUND</code>,
     * <code>RECHARGE_REFUND</code>
     * @return this request
     */
    public PayDownloadbill billType(String value) {
        return with("bill_type", value);
    }

    /**
     * Sets <code>tar_type</code>: 压缩账单.
     *
     * @param value text; one of <code>GZIP</code>
     * @return this request
     */
    public PayDownloadbill tarType(String value) {
        return with("tar_type", value);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayDownloadbill subMchId(String value) {
        return with("sub_mch_id", value);
    }
}
