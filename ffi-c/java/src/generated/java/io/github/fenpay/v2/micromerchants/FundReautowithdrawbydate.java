// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.micromerchants;

import io.github.fenpay.RawRequest;

/**
 * Repeat the automatic withdrawal of a day · 重新发起提现: <code>POST /fund/reautowithdrawbydate</code>.
 *
 * <p>Source: WeChat Pay page of 2020-04-13; v2 reference, A. WeChat Pay has withdrawn it. It demands the
 * client certificate. After an unknown outcome, ask by <code>date</code> first.
 *
 * <p>Answers with <code>sign_type</code> 签名类型, <code>date</code> 自动提现单提现日期, <code>mch_id</code> 商户号,
 * <code>sub_mch_id</code> 小微商户号, <code>withdraw_id</code> 提现单单据ID, <code>amount</code> 金额,
 * <code>create_time</code> 单据创建时间.
 */
public final class FundReautowithdrawbydate extends RawRequest<FundReautowithdrawbydate> {
    /** <code>POST /fund/reautowithdrawbydate</code>. */
    public static final String OPERATION = "POST /fund/reautowithdrawbydate";

    /** Makes an empty request. */
    public FundReautowithdrawbydate() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mch_id</code>: 小微商户号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public FundReautowithdrawbydate subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>date</code>: 自动提现单提现日期.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public FundReautowithdrawbydate date(String value) {
        return with("date", value);
    }
}
