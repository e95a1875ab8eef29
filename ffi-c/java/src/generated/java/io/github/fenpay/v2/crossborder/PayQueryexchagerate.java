// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.crossborder;

import io.github.fenpay.RawRequest;

/**
 * Query an exchange rate · 汇率查询: <code>POST /pay/queryexchagerate</code>.
 *
 * <p>Source: v2 reference, A. It only reads.
 *
 * <p>Answers with <code>appid</code> 公众账号ID, <code>mch_id</code> 商户号, <code>sub_mch_id</code> 子商户号,
 * <code>fee_type</code> 币种, <code>rate_time</code> 汇率时间, <code>rate</code> 现汇卖出价.
 */
public final class PayQueryexchagerate extends RawRequest<PayQueryexchagerate> {
    /** <code>POST /pay/queryexchagerate</code>. */
    public static final String OPERATION = "POST /pay/queryexchagerate";

    /** Makes an empty request. */
    public PayQueryexchagerate() {
        super(OPERATION);
    }

    /**
     * Sets <code>fee_type</code>: 币种.
     *
     * @param value text, required
     * @return this request
     */
    public PayQueryexchagerate feeType(String value) {
        return with("fee_type", value);
    }

    /**
     * Sets <code>date</code>: 日期.
     *
     * @param value text, required
     * @return this request
     */
    public PayQueryexchagerate date(String value) {
        return with("date", value);
    }
}
