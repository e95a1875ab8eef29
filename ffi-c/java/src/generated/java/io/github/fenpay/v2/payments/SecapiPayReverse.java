// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.payments;

import io.github.fenpay.RawRequest;

/**
 * Reverse a payment-code order · 撤销订单: <code>POST /secapi/pay/reverse</code>.
 *
 * <p>Source: v2 reference, 2.5 and A. It demands the client certificate. Again with the same
 * <code>out_trade_no</code> and everything else the same, it has the effect of one call. Exactly one of
 * <code>transaction_id</code>, <code>out_trade_no</code>.
 *
 * <p>Answers with <code>appid</code> 公众账号ID, <code>sub_appid</code> 子商户公众账号ID, <code>mch_id</code> 商户号,
 * <code>sub_mch_id</code> 子商户号, <code>recall</code> 是否重调.
 */
public final class SecapiPayReverse extends RawRequest<SecapiPayReverse> {
    /** <code>POST /secapi/pay/reverse</code>. */
    public static final String OPERATION = "POST /secapi/pay/reverse";

    /** Makes an empty request. */
    public SecapiPayReverse() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户公众账号ID.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public SecapiPayReverse subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public SecapiPayReverse subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>transaction_id</code>: 微信订单号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public SecapiPayReverse transactionId(String value) {
        return with("transaction_id", value);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public SecapiPayReverse outTradeNo(String value) {
        return with("out_trade_no", value);
    }
}
