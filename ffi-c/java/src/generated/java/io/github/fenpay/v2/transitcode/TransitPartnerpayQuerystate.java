// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.transitcode;

import io.github.fenpay.RawRequest;

/**
 * Query whether a passenger can be charged, as a provider · 查询用户状态接口: <code>POST
 * /transit/partnerpay/querystate</code>.
 *
 * <p>Source: v2 reference, A. It only reads.
 *
 * <p>Answers with <code>appid</code> 请求appid, <code>sub_appid</code> 子商户公众账号id, <code>mch_id</code> 商户号,
 * <code>sub_mch_id</code> 子商户号, <code>user_state</code> 用户状态, <code>contract_id</code> 委托代扣协议id,
 * <code>plan_id</code> 签约模板id, <code>contract_code</code> 签约协议号, <code>contract_state</code> 协议状态.
 */
public final class TransitPartnerpayQuerystate extends RawRequest<TransitPartnerpayQuerystate> {
    /** <code>POST /transit/partnerpay/querystate</code>. */
    public static final String OPERATION = "POST /transit/partnerpay/querystate";

    /** Makes an empty request. */
    public TransitPartnerpayQuerystate() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户公众账号id.
     *
     * @param value text
     * @return this request
     */
    public TransitPartnerpayQuerystate subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text, required
     * @return this request
     */
    public TransitPartnerpayQuerystate subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>contract_id</code>: 委托代扣协议id.
     *
     * @param value text
     * @return this request
     */
    public TransitPartnerpayQuerystate contractId(String value) {
        return with("contract_id", value);
    }

    /**
     * Sets <code>openid</code>: 微信open ID.
     *
     * @param value text
     * @return this request
     */
    public TransitPartnerpayQuerystate openid(String value) {
        return with("openid", value);
    }
}
