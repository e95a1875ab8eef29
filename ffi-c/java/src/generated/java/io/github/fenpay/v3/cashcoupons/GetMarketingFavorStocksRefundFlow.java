// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.cashcoupons;

import io.github.fenpay.RawRequest;

/**
 * Apply for the list of refunded cash coupons · 下载批次退款明细: <code>GET
 * /v3/marketing/favor/stocks/{stock_id}/refund-flow</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2019-09-29. It only reads.
 *
 * <p>Answers with <code>url</code> 下载链接, <code>hash_value</code> 安全校验码, <code>hash_type</code> 哈希算法类型.
 */
public final class GetMarketingFavorStocksRefundFlow extends RawRequest<GetMarketingFavorStocksRefundFlow> {
    /** <code>GET /v3/marketing/favor/stocks/{stock_id}/refund-flow</code>. */
    public static final String OPERATION = "GET /v3/marketing/favor/stocks/{stock_id}/refund-flow";

    /** Makes an empty request. */
    public GetMarketingFavorStocksRefundFlow() {
        super(OPERATION);
    }

    /**
     * Sets <code>stock_id</code>: 批次号.
     *
     * @param value text, required
     * @return this request
     */
    public GetMarketingFavorStocksRefundFlow stockId(String value) {
        return with("stock_id", value);
    }
}
