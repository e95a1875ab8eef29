// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.micromerchants;

import io.github.fenpay.RawRequest;

/**
 * Query the automatic withdrawal of a day · 查询提现状态: <code>POST /fund/queryautowithdrawbydate</code>.
 *
 * <p>Source: WeChat Pay page of 2023-03-13; v2 reference, A. WeChat Pay has withdrawn it. It demands the
 * client certificate. It only reads.
 *
 * <p>Answers with <code>sign_type</code> 签名类型, <code>date</code> 日期, <code>mch_id</code> 商户号,
 * <code>sub_mch_id</code> 小微商户号, <code>withdraw_status</code> 单据状态, <code>fail_reason</code> 单据失败原因,
 * <code>withdraw_id</code> 提现单单据ID, <code>amount</code> 金额, <code>create_time</code> 单据创建时间,
 * <code>success_time</code> 单据成功时间, <code>refund_time</code> 单据退票时间.
 */
public final class FundQueryautowithdrawbydate extends RawRequest<FundQueryautowithdrawbydate> {
    /** <code>POST /fund/queryautowithdrawbydate</code>. */
    public static final String OPERATION = "POST /fund/queryautowithdrawbydate";

    /** Makes an empty request. */
    public FundQueryautowithdrawbydate() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mch_id</code>: 小微商户号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public FundQueryautowithdrawbydate subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>date</code>: 日期.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public FundQueryautowithdrawbydate date(String value) {
        return with("date", value);
    }
}
