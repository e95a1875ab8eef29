// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.cashcoupons;

import io.github.fenpay.RawRequest;

/**
 * List the merchants that take a stock of cash coupons · 查询代金券可用商户: <code>GET
 * /v3/marketing/favor/stocks/{stock_id}/merchants</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2019-09-29. It only reads.
 *
 * <p>Answers with <code>total_count</code> 总数量, <code>data</code> 列表, <code>offset</code> 分页页码,
 * <code>limit</code> 分页大小, <code>stock_id</code> 批次号.
 */
public final class GetMarketingFavorStocksMerchants extends RawRequest<GetMarketingFavorStocksMerchants> {
    /** <code>GET /v3/marketing/favor/stocks/{stock_id}/merchants</code>. */
    public static final String OPERATION = "GET /v3/marketing/favor/stocks/{stock_id}/merchants";

    /** Makes an empty request. */
    public GetMarketingFavorStocksMerchants() {
        super(OPERATION);
    }

    /**
     * Sets <code>stock_id</code>: 批次号.
     *
     * @param value text, required
     * @return this request
     */
    public GetMarketingFavorStocksMerchants stockId(String value) {
        return with("stock_id", value);
    }

    /**
     * Sets <code>stock_creator_mchid</code>: 创建批次的商户号.
     *
     * @param value text, required
     * @return this request
     */
    public GetMarketingFavorStocksMerchants stockCreatorMchid(String value) {
        return with("stock_creator_mchid", value);
    }

    /**
     * Sets <code>offset</code>: 分页页码.
     *
     * @param value a whole number, required
     * @return this request
     */
    public GetMarketingFavorStocksMerchants offset(long value) {
        return with("offset", value);
    }

    /**
     * Sets <code>limit</code>: 分页大小.
     *
     * @param value a whole number, required
     * @return this request
     */
    public GetMarketingFavorStocksMerchants limit(long value) {
        return with("limit", value);
    }
}
