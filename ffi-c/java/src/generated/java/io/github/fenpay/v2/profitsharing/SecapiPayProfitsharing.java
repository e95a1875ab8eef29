// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.profitsharing;

import io.github.fenpay.RawRequest;

/**
 * Share once and release the rest · 请求单次分账: <code>POST /secapi/pay/profitsharing</code>.
 *
 * <p>Source: v2 reference, 2.14 and A. It demands the client certificate. Again with the same
 * <code>out_order_no</code> and everything else the same, it has the effect of one call.
 *
 * <p>Answers with <code>sub_appid</code> 子商户公众账号ID, <code>sub_mch_id</code> 子商户号, <code>appid</code> 公众账号ID,
 * <code>mch_id</code> 商户号, <code>brand_mch_id</code> 品牌主商户号, <code>transaction_id</code> 微信订单号,
 * <code>out_order_no</code> 商户分账单号, <code>order_id</code> 微信分账单号, <code>status</code> 分账单状态,
 * <code>receivers</code> 分账接收方列表.
 */
public final class SecapiPayProfitsharing extends RawRequest<SecapiPayProfitsharing> {
    /** <code>POST /secapi/pay/profitsharing</code>. */
    public static final String OPERATION = "POST /secapi/pay/profitsharing";

    /** Makes an empty request. */
    public SecapiPayProfitsharing() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public SecapiPayProfitsharing subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>brand_mch_id</code>: 品牌主商户号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public SecapiPayProfitsharing brandMchId(String value) {
        return with("brand_mch_id", value);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户公众账号ID.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public SecapiPayProfitsharing subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>transaction_id</code>: 微信订单号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public SecapiPayProfitsharing transactionId(String value) {
        return with("transaction_id", value);
    }

    /**
     * Sets <code>out_order_no</code>: 商户分账单号.
     *
     * @param value text, required; at most 64 bytes
     * @return this request
     */
    public SecapiPayProfitsharing outOrderNo(String value) {
        return with("out_order_no", value);
    }

    /**
     * Sets <code>receivers</code>: 分账接收方列表.
     *
     * @param value an object, a list, or either as JSON text, required; at most 10240 bytes
     * @return this request
     */
    public SecapiPayProfitsharing receivers(Object value) {
        return with("receivers", value);
    }
}
