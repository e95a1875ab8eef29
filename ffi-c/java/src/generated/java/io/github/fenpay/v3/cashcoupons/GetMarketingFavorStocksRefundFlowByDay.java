// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.cashcoupons;

import io.github.fenpay.RawRequest;

/**
 * Apply for the list of cash coupons that were refunded on a day · 获取批次单日退款明细: <code>GET
 * /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day</code>.
 *
 * <p>Source: WeChat Pay page of 2025-09-08. It only reads.
 *
 * <p>Answers with <code>url</code> 下载链接, <code>stock_refundflow_hash</code> 账单文件摘要,
 * <code>stock_refundflow_count</code> 账单记录总条数.
 */
public final class GetMarketingFavorStocksRefundFlowByDay extends RawRequest<GetMarketingFavorStocksRefundFlowByDay> {
    /** <code>GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day</code>. */
    public static final String OPERATION = "GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day";

    /** Makes an empty request. */
    public GetMarketingFavorStocksRefundFlowByDay() {
        super(OPERATION);
    }

    /**
     * Sets <code>stock_id</code>: 批次号.
     *
     * @param value text, required
     * @return this request
     */
    public GetMarketingFavorStocksRefundFlowByDay stockId(String value) {
        return with("stock_id", value);
    }

    /**
     * Sets <code>bill_date</code>: 账单日期.
     *
     * @param value text, required
     * @return this request
     */
    public GetMarketingFavorStocksRefundFlowByDay billDate(String value) {
        return with("bill_date", value);
    }
}
