// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.profitsharing;

import io.github.fenpay.RawRequest;

/**
 * Take a share back · 分账回退: <code>POST /secapi/pay/profitsharingreturn</code>.
 *
 * <p>Source: v2 reference, 2.14 and A. It demands the client certificate. Again with the same
 * <code>out_return_no</code> and everything else the same, it has the effect of one call. Exactly one of
 * <code>order_id</code>, <code>out_order_no</code>.
 *
 * <p>Answers with <code>appid</code> 公众账号ID, <code>mch_id</code> 商户号, <code>sub_mch_id</code> 子商户号,
 * <code>sub_appid</code> 子商户公众账号ID, <code>sign_type</code> 签名类型, <code>order_id</code> 微信分账单号,
 * <code>out_order_no</code> 商户分账单号, <code>out_return_no</code> 商户回退单号, <code>return_no</code> 微信回退单号,
 * <code>return_account_type</code> 回退方类型, <code>return_account</code> 回退方账号, <code>return_amount</code> 回退金额,
 * <code>description</code> 回退描述, <code>result</code> 回退结果, <code>fail_reason</code> 失败原因,
 * <code>finish_time</code> 完成时间.
 */
public final class SecapiPayProfitsharingreturn extends RawRequest<SecapiPayProfitsharingreturn> {
    /** <code>POST /secapi/pay/profitsharingreturn</code>. */
    public static final String OPERATION = "POST /secapi/pay/profitsharingreturn";

    /** Makes an empty request. */
    public SecapiPayProfitsharingreturn() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public SecapiPayProfitsharingreturn subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户公众账号ID.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public SecapiPayProfitsharingreturn subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>order_id</code>: 微信分账单号.
     *
     * @param value text; at most 64 bytes
     * @return this request
     */
    public SecapiPayProfitsharingreturn orderId(String value) {
        return with("order_id", value);
    }

    /**
     * Sets <code>out_order_no</code>: 商户分账单号.
     *
     * @param value text; at most 64 bytes
     * @return this request
     */
    public SecapiPayProfitsharingreturn outOrderNo(String value) {
        return with("out_order_no", value);
    }

    /**
     * Sets <code>out_return_no</code>: 商户回退单号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public SecapiPayProfitsharingreturn outReturnNo(String value) {
        return with("out_return_no", value);
    }

    /**
     * Sets <code>return_account_type</code>: 回退方类型.
     *
     * @param value text, required; at most 32 bytes; such as <code>MERCHANT_ID</code>
     * @return this request
     */
    public SecapiPayProfitsharingreturn returnAccountType(String value) {
        return with("return_account_type", value);
    }

    /**
     * Sets <code>return_account</code>: 回退方账号.
     *
     * @param value text, required; at most 64 bytes
     * @return this request
     */
    public SecapiPayProfitsharingreturn returnAccount(String value) {
        return with("return_account", value);
    }

    /**
     * Sets <code>return_amount</code>: 回退金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public SecapiPayProfitsharingreturn returnAmount(long value) {
        return with("return_amount", value);
    }

    /**
     * Sets <code>description</code>: 回退描述.
     *
     * @param value text, required; at most 80 bytes
     * @return this request
     */
    public SecapiPayProfitsharingreturn description(String value) {
        return with("description", value);
    }
}
