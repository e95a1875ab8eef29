// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.contractpayments;

import io.github.fenpay.RawRequest;

/**
 * End a contract · 申请解约: <code>POST /papay/deletecontract</code>.
 *
 * <p>Source: v2 reference, 2.15 and A. After an unknown outcome, ask before anything else. Exactly one of
 * <code>contract_id</code>, <code>plan_id+contract_code</code>.
 *
 * <p>Answers with <code>appid</code> 公众账号id, <code>mch_id</code> 商户号, <code>contract_id</code> 委托代扣协议id,
 * <code>plan_id</code> 模板id, <code>contract_code</code> 签约协议号, <code>sub_appid</code> 子商户公众账号ID,
 * <code>sub_mch_id</code> 子商户号.
 */
public final class PapayDeletecontract extends RawRequest<PapayDeletecontract> {
    /** <code>POST /papay/deletecontract</code>. */
    public static final String OPERATION = "POST /papay/deletecontract";

    /** Makes an empty request. */
    public PapayDeletecontract() {
        super(OPERATION);
    }

    /**
     * Sets <code>plan_id</code>: 模板id.
     *
     * @param value text
     * @return this request
     */
    public PapayDeletecontract planId(String value) {
        return with("plan_id", value);
    }

    /**
     * Sets <code>contract_code</code>: 签约协议号.
     *
     * @param value text; at most 128 bytes
     * @return this request
     */
    public PapayDeletecontract contractCode(String value) {
        return with("contract_code", value);
    }

    /**
     * Sets <code>contract_id</code>: 委托代扣协议id.
     *
     * @param value text
     * @return this request
     */
    public PapayDeletecontract contractId(String value) {
        return with("contract_id", value);
    }

    /**
     * Sets <code>contract_termination_remark</code>: 解约备注.
     *
     * @param value text, required; at most 512 bytes
     * @return this request
     */
    public PapayDeletecontract contractTerminationRemark(String value) {
        return with("contract_termination_remark", value);
    }

    /**
     * Sets <code>version</code>: 版本号.
     *
     * @param value text, required; such as <code>1.0</code>
     * @return this request
     */
    public PapayDeletecontract version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户公众账号ID.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PapayDeletecontract subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PapayDeletecontract subMchId(String value) {
        return with("sub_mch_id", value);
    }
}
