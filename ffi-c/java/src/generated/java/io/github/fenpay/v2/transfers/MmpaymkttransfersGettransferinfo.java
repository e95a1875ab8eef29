// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.transfers;

import io.github.fenpay.RawRequest;

/**
 * Query a transfer to a user's balance · 查询企业向微信用户个人付款: <code>POST /mmpaymkttransfers/gettransferinfo</code>.
 *
 * <p>Source: v2 reference, 2.12 and A. It demands the client certificate. It only reads.
 *
 * <p>Answers with <code>partner_trade_no</code> 商户单号, <code>appid</code> Appid, <code>mch_id</code> 商户号,
 * <code>detail_id</code> 付款单号, <code>status</code> 转账状态, <code>reason</code> 失败原因, <code>openid</code>
 * 收款用户openid, <code>transfer_name</code> 收款用户姓名, <code>payment_amount</code> 付款金额, <code>transfer_time</code>
 * 转账时间, <code>payment_time</code> 付款成功时间, <code>desc</code> 企业付款备注.
 */
public final class MmpaymkttransfersGettransferinfo extends RawRequest<MmpaymkttransfersGettransferinfo> {
    /** <code>POST /mmpaymkttransfers/gettransferinfo</code>. */
    public static final String OPERATION = "POST /mmpaymkttransfers/gettransferinfo";

    /** Makes an empty request. */
    public MmpaymkttransfersGettransferinfo() {
        super(OPERATION);
    }

    /**
     * Sets <code>partner_trade_no</code>: 商户订单号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public MmpaymkttransfersGettransferinfo partnerTradeNo(String value) {
        return with("partner_trade_no", value);
    }
}
