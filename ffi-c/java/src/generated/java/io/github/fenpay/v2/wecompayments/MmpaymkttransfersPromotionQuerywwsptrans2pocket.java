// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.wecompayments;

import io.github.fenpay.RawRequest;

/**
 * Query a payment to an employee · 查询付款记录: <code>POST
 * /mmpaymkttransfers/promotion/querywwsptrans2pocket</code>.
 *
 * <p>Source: v2 reference, A. It demands the client certificate. It only reads.
 *
 * <p>Answers with <code>partner_trade_no</code> 商户订单号, <code>mch_id</code> 商户号, <code>detail_id</code> 红包单号,
 * <code>status</code> 红包状态, <code>reason</code> 失败原因, <code>transfer_name</code> 收款用户姓名,
 * <code>payment_amount</code> 红包退款金额, <code>transfer_time</code> 转账时间, <code>desc</code> 付款描述.
 */
public final class MmpaymkttransfersPromotionQuerywwsptrans2pocket extends RawRequest<MmpaymkttransfersPromotionQuerywwsptrans2pocket> {
    /** <code>POST /mmpaymkttransfers/promotion/querywwsptrans2pocket</code>. */
    public static final String OPERATION = "POST /mmpaymkttransfers/promotion/querywwsptrans2pocket";

    /** Makes an empty request. */
    public MmpaymkttransfersPromotionQuerywwsptrans2pocket() {
        super(OPERATION);
    }

    /**
     * Sets <code>partner_trade_no</code>: 商户订单号.
     *
     * @param value text; at most 28 bytes
     * @return this request
     */
    public MmpaymkttransfersPromotionQuerywwsptrans2pocket partnerTradeNo(String value) {
        return with("partner_trade_no", value);
    }
}
