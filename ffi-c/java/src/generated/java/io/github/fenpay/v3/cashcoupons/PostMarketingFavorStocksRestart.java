// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.cashcoupons;

import io.github.fenpay.RawRequest;

/**
 * Restart a stock of cash coupons · 重启代金券批次: <code>POST /v3/marketing/favor/stocks/{stock_id}/restart</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2019. Again with the same <code>stock_id</code> and
 * everything else the same, it has the effect of one call.
 *
 * <p>Answers with <code>restart_time</code> 生效时间, <code>stock_id</code> 批次号.
 */
public final class PostMarketingFavorStocksRestart extends RawRequest<PostMarketingFavorStocksRestart> {
    /** <code>POST /v3/marketing/favor/stocks/{stock_id}/restart</code>. */
    public static final String OPERATION = "POST /v3/marketing/favor/stocks/{stock_id}/restart";

    /** Makes an empty request. */
    public PostMarketingFavorStocksRestart() {
        super(OPERATION);
    }

    /**
     * Sets <code>stock_id</code>: 批次号.
     *
     * @param value text, required
     * @return this request
     */
    public PostMarketingFavorStocksRestart stockId(String value) {
        return with("stock_id", value);
    }

    /**
     * Sets <code>stock_creator_mchid</code>: 创建批次的商户号.
     *
     * @param value text, required
     * @return this request
     */
    public PostMarketingFavorStocksRestart stockCreatorMchid(String value) {
        return with("stock_creator_mchid", value);
    }
}
