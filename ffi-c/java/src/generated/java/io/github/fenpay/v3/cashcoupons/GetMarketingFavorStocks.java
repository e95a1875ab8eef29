// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.cashcoupons;

import io.github.fenpay.RawRequest;

/**
 * List the stocks of cash coupons · 条件查询批次列表: <code>GET /v3/marketing/favor/stocks</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2024-05-28. It only reads.
 *
 * <p>Answers with <code>total_count</code> 批次总数, <code>limit</code> 分页大小, <code>offset</code> 分页页码,
 * <code>data</code> 批次详情.
 */
public final class GetMarketingFavorStocks extends RawRequest<GetMarketingFavorStocks> {
    /** <code>GET /v3/marketing/favor/stocks</code>. */
    public static final String OPERATION = "GET /v3/marketing/favor/stocks";

    /** Makes an empty request. */
    public GetMarketingFavorStocks() {
        super(OPERATION);
    }

    /**
     * Sets <code>offset</code>: 分页页码.
     *
     * @param value a whole number, required
     * @return this request
     */
    public GetMarketingFavorStocks offset(long value) {
        return with("offset", value);
    }

    /**
     * Sets <code>limit</code>: 分页大小.
     *
     * @param value a whole number, required
     * @return this request
     */
    public GetMarketingFavorStocks limit(long value) {
        return with("limit", value);
    }

    /**
     * Sets <code>stock_creator_mchid</code>: 创建批次的商户号.
     *
     * @param value text, required
     * @return this request
     */
    public GetMarketingFavorStocks stockCreatorMchid(String value) {
        return with("stock_creator_mchid", value);
    }

    /**
     * Sets <code>create_start_time</code>: 起始时间.
     *
     * @param value text
     * @return this request
     */
    public GetMarketingFavorStocks createStartTime(String value) {
        return with("create_start_time", value);
    }

    /**
     * Sets <code>create_end_time</code>: 终止时间.
     *
     * @param value text
     * @return this request
     */
    public GetMarketingFavorStocks createEndTime(String value) {
        return with("create_end_time", value);
    }

    /**
     * Sets <code>status</code>: 批次状态.
     *
     * @param value text; such as <code>unactivated</code>, <code>audit</code>, <code>running</code>,
     * <code>stoped</code>, <code>paused</code>
     * @return this request
     */
    public GetMarketingFavorStocks status(String value) {
        return with("status", value);
    }
}
