// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.tools;

import io.github.fenpay.RawRequest;

/**
 * Download payers' comments on orders · 拉取订单评价数据: <code>POST /billcommentsp/batchquerycomment</code>.
 *
 * <p>Source: v2 reference, 2.10 and A. It demands the client certificate. It only reads.
 */
public final class BillcommentspBatchquerycomment extends RawRequest<BillcommentspBatchquerycomment> {
    /** <code>POST /billcommentsp/batchquerycomment</code>. */
    public static final String OPERATION = "POST /billcommentsp/batchquerycomment";

    /** Makes an empty request. */
    public BillcommentspBatchquerycomment() {
        super(OPERATION);
    }

    /**
     * Sets <code>begin_time</code>: 开始时间.
     *
     * @param value text, required; 14 bytes
     * @return this request
     */
    public BillcommentspBatchquerycomment beginTime(String value) {
        return with("begin_time", value);
    }

    /**
     * Sets <code>end_time</code>: 结束时间.
     *
     * @param value text, required; 14 bytes
     * @return this request
     */
    public BillcommentspBatchquerycomment endTime(String value) {
        return with("end_time", value);
    }

    /**
     * Sets <code>offset</code>: 位移.
     *
     * @param value a whole number, required
     * @return this request
     */
    public BillcommentspBatchquerycomment offset(long value) {
        return with("offset", value);
    }

    /**
     * Sets <code>limit</code>: 条数.
     *
     * @param value a whole number
     * @return this request
     */
    public BillcommentspBatchquerycomment limit(long value) {
        return with("limit", value);
    }
}
