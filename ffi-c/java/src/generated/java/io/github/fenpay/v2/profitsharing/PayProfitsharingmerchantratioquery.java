// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.profitsharing;

import io.github.fenpay.RawRequest;

/**
 * Query the largest share that a merchant allows · 查询最大分账比例: <code>POST
 * /pay/profitsharingmerchantratioquery</code>.
 *
 * <p>Source: v2 reference, 2.14 and A. It only reads.
 *
 * <p>Answers with <code>mch_id</code> 商户号, <code>sub_mch_id</code> 子商户号, <code>brand_mch_id</code> 品牌主商户号,
 * <code>max_ratio</code> 最大分账比例.
 */
public final class PayProfitsharingmerchantratioquery extends RawRequest<PayProfitsharingmerchantratioquery> {
    /** <code>POST /pay/profitsharingmerchantratioquery</code>. */
    public static final String OPERATION = "POST /pay/profitsharingmerchantratioquery";

    /** Makes an empty request. */
    public PayProfitsharingmerchantratioquery() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayProfitsharingmerchantratioquery subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>brand_mch_id</code>: 品牌主商户号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayProfitsharingmerchantratioquery brandMchId(String value) {
        return with("brand_mch_id", value);
    }
}
