// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.contractpayments;

import io.github.fenpay.RawRequest;

/**
 * Query a contract · 查询签约关系: <code>POST /papay/querycontract</code>.
 *
 * <p>Source: v2 reference, 2.15 and A. It only reads. Exactly one of <code>contract_id</code>,
 * <code>plan_id+contract_code</code>.
 *
 * <p>Answers with <code>mch_id</code> 商户号, <code>appid</code> 公众账号id, <code>contract_id</code> 委托代扣协议id,
 * <code>plan_id</code> 模板id, <code>request_serial</code> 请求序列号, <code>contract_code</code> 签约协议号,
 * <code>contract_display_account</code> 用户账户展示名称, <code>contract_state</code> 协议状态,
 * <code>contract_signed_time</code> 协议签署时间, <code>contract_expired_time</code> 协议到期时间,
 * <code>contract_terminated_time</code> 协议解约时间, <code>contract_termination_mode</code> 协议解约方式,
 * <code>contract_termination_remark</code> 解约备注, <code>openid</code> 用户标识.
 */
public final class PapayQuerycontract extends RawRequest<PapayQuerycontract> {
    /** <code>POST /papay/querycontract</code>. */
    public static final String OPERATION = "POST /papay/querycontract";

    /** Makes an empty request. */
    public PapayQuerycontract() {
        super(OPERATION);
    }

    /**
     * Sets <code>contract_id</code>: 委托代扣协议id.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PapayQuerycontract contractId(String value) {
        return with("contract_id", value);
    }

    /**
     * Sets <code>plan_id</code>: 模板id.
     *
     * @param value a whole number
     * @return this request
     */
    public PapayQuerycontract planId(long value) {
        return with("plan_id", value);
    }

    /**
     * Sets <code>contract_code</code>: 签约协议号.
     *
     * @param value text; at most 128 bytes
     * @return this request
     */
    public PapayQuerycontract contractCode(String value) {
        return with("contract_code", value);
    }

    /**
     * Sets <code>version</code>: 版本号.
     *
     * @param value text, required; such as <code>1.0</code>
     * @return this request
     */
    public PapayQuerycontract version(String value) {
        return with("version", value);
    }
}
