// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.cashcoupons;

import io.github.fenpay.RawRequest;

/**
 * Start a stock of cash coupons · 激活代金券批次: <code>POST /v3/marketing/favor/stocks/{stock_id}/start</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2019. Again with the same <code>stock_id</code> and
 * everything else the same, it has the effect of one call.
 *
 * <p>Answers with <code>start_time</code> 生效时间, <code>stock_id</code> 批次号.
 */
public final class PostMarketingFavorStocksStart extends RawRequest<PostMarketingFavorStocksStart> {
    /** <code>POST /v3/marketing/favor/stocks/{stock_id}/start</code>. */
    public static final String OPERATION = "POST /v3/marketing/favor/stocks/{stock_id}/start";

    /** Makes an empty request. */
    public PostMarketingFavorStocksStart() {
        super(OPERATION);
    }

    /**
     * Sets <code>stock_id</code>: 批次号.
     *
     * @param value text, required
     * @return this request
     */
    public PostMarketingFavorStocksStart stockId(String value) {
        return with("stock_id", value);
    }

    /**
     * Sets <code>stock_creator_mchid</code>: 创建批次的商户号.
     *
     * @param value text, required
     * @return this request
     */
    public PostMarketingFavorStocksStart stockCreatorMchid(String value) {
        return with("stock_creator_mchid", value);
    }
}
