// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.crossborder;

import io.github.fenpay.RawRequest;

/**
 * Query settled and unsettled funds · 查询结算资金: <code>POST /pay/settlementquery</code>.
 *
 * <p>Source: WeChat Pay page of 2025-02-20; v2 reference, A. It only reads.
 *
 * <p>Answers with <code>appid</code> 公众账号ID, <code>mch_id</code> 商户号, <code>record_num</code> 返回数据行数,
 * <code>fbatchno</code> 付汇批次号, <code>date_settlement</code> 结算日期, <code>date_start</code> 交易开始日期,
 * <code>date_end</code> 交易结束日期, <code>settlement_fee</code> 划账金额, <code>unsettlement_fee</code> 未划账金额,
 * <code>settlementfee_type</code> 结算币种, <code>pay_fee</code> 支付金额, <code>refund_fee</code> 退款金额,
 * <code>pay_net_fee</code> 支付净额, <code>poundage_fee</code> 手续费金额, <code>split_settlement_fee</code> 分账划账金额,
 * <code>split_unsettlement_fee</code> 分账未划账金额.
 */
public final class PaySettlementquery extends RawRequest<PaySettlementquery> {
    /** <code>POST /pay/settlementquery</code>. */
    public static final String OPERATION = "POST /pay/settlementquery";

    /** Makes an empty request. */
    public PaySettlementquery() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text
     * @return this request
     */
    public PaySettlementquery subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>usetag</code>: 结算状态.
     *
     * @param value a whole number, required; one of <code>1</code>, <code>2</code>
     * @return this request
     */
    public PaySettlementquery usetag(long value) {
        return with("usetag", value);
    }

    /**
     * Sets <code>offset</code>: 偏移量.
     *
     * @param value a whole number, required
     * @return this request
     */
    public PaySettlementquery offset(long value) {
        return with("offset", value);
    }

    /**
     * Sets <code>limit</code>: 最大记录条数.
     *
     * @param value a whole number, required
     * @return this request
     */
    public PaySettlementquery limit(long value) {
        return with("limit", value);
    }

    /**
     * Sets <code>date_start</code>: 开始日期.
     *
     * @param value text, required
     * @return this request
     */
    public PaySettlementquery dateStart(String value) {
        return with("date_start", value);
    }

    /**
     * Sets <code>date_end</code>: 结束日期.
     *
     * @param value text, required
     * @return this request
     */
    public PaySettlementquery dateEnd(String value) {
        return with("date_end", value);
    }

    /**
     * Sets <code>query_split</code>: 是否查询分账结算信息.
     *
     * @param value true or false
     * @return this request
     */
    public PaySettlementquery querySplit(boolean value) {
        return with("query_split", value);
    }
}
