// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.profitsharing;

import io.github.fenpay.RawRequest;

/**
 * Share and keep the rest for further sharing · 请求多次分账: <code>POST /secapi/pay/multiprofitsharing</code>.
 *
 * <p>Source: v2 reference, 2.14 and A. It demands the client certificate. Again with the same
 * <code>out_order_no</code> and everything else the same, it has the effect of one call.
 *
 * <p>Answers with <code>sub_appid</code> 子商户公众账号ID, <code>sub_mch_id</code> 子商户号, <code>appid</code> 公众账号ID,
 * <code>mch_id</code> 商户号, <code>transaction_id</code> 微信订单号, <code>out_order_no</code> 商户分账单号,
 * <code>order_id</code> 微信分账单号, <code>receivers</code> 分账接收方列表.
 */
public final class SecapiPayMultiprofitsharing extends RawRequest<SecapiPayMultiprofitsharing> {
    /** <code>POST /secapi/pay/multiprofitsharing</code>. */
    public static final String OPERATION = "POST /secapi/pay/multiprofitsharing";

    /** Makes an empty request. */
    public SecapiPayMultiprofitsharing() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public SecapiPayMultiprofitsharing subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户公众账号ID.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public SecapiPayMultiprofitsharing subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>transaction_id</code>: 微信订单号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public SecapiPayMultiprofitsharing transactionId(String value) {
        return with("transaction_id", value);
    }

    /**
     * Sets <code>out_order_no</code>: 商户分账单号.
     *
     * @param value text, required; at most 64 bytes
     * @return this request
     */
    public SecapiPayMultiprofitsharing outOrderNo(String value) {
        return with("out_order_no", value);
    }

    /**
     * Sets <code>receivers</code>: 分账接收方列表.
     *
     * @param value an object, a list, or either as JSON text, required; at most 10240 bytes
     * @return this request
     */
    public SecapiPayMultiprofitsharing receivers(Object value) {
        return with("receivers", value);
    }
}
