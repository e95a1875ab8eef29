// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.transitcode;

import io.github.fenpay.RawRequest;

/**
 * Query whether a passenger can be charged · 查询用户状态接口: <code>POST /transit/pay/querystate</code>.
 *
 * <p>Source: v2 reference, A. It only reads.
 *
 * <p>Answers with <code>appid</code> 请求appid, <code>mch_id</code> 商户号, <code>user_state</code> 用户状态,
 * <code>contract_id</code> 委托代扣协议id, <code>plan_id</code> 签约模板id, <code>contract_code</code> 签约协议号,
 * <code>contract_state</code> 协议状态.
 */
public final class TransitPayQuerystate extends RawRequest<TransitPayQuerystate> {
    /** <code>POST /transit/pay/querystate</code>. */
    public static final String OPERATION = "POST /transit/pay/querystate";

    /** Makes an empty request. */
    public TransitPayQuerystate() {
        super(OPERATION);
    }

    /**
     * Sets <code>contract_id</code>: 委托代扣协议id.
     *
     * @param value text
     * @return this request
     */
    public TransitPayQuerystate contractId(String value) {
        return with("contract_id", value);
    }

    /**
     * Sets <code>openid</code>: 微信openID.
     *
     * @param value text
     * @return this request
     */
    public TransitPayQuerystate openid(String value) {
        return with("openid", value);
    }
}
