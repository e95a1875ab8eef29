// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.transfers;

import io.github.fenpay.RawRequest;

/**
 * Query a transfer to a bank card · 查询企业付款银行卡: <code>POST /mmpaysptrans/query_bank</code>.
 *
 * <p>Source: v2 reference, 2.13 and A. It demands the client certificate. It only reads.
 *
 * <p>Answers with <code>mch_id</code> 商户号, <code>partner_trade_no</code> 商户企业付款单号, <code>payment_no</code>
 * 微信企业付款单号, <code>bank_no_md5</code> 银行卡号, <code>true_name_md5</code> 用户真实姓名, <code>amount</code> 代付金额,
 * <code>status</code> 代付单状态, <code>cmms_amt</code> 手续费金额, <code>create_time</code> 商户下单时间,
 * <code>pay_succ_time</code> 成功付款时间, <code>reason</code> 失败原因.
 */
public final class MmpaysptransQueryBank extends RawRequest<MmpaysptransQueryBank> {
    /** <code>POST /mmpaysptrans/query_bank</code>. */
    public static final String OPERATION = "POST /mmpaysptrans/query_bank";

    /** Makes an empty request. */
    public MmpaysptransQueryBank() {
        super(OPERATION);
    }

    /**
     * Sets <code>partner_trade_no</code>: 商户企业付款单号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public MmpaysptransQueryBank partnerTradeNo(String value) {
        return with("partner_trade_no", value);
    }
}
