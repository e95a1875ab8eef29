// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.cashcoupons;

import io.github.fenpay.RawRequest;

/**
 * Query a stock of cash coupons · 查询批次详情: <code>GET /v3/marketing/favor/stocks/{stock_id}</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2024-05-28. It only reads.
 *
 * <p>Answers with <code>stock_id</code> 批次号, <code>stock_creator_mchid</code> 创建批次的商户号,
 * <code>stock_name</code> 批次名称, <code>status</code> 批次状态, <code>description</code> 使用说明,
 * <code>create_time</code> 创建时间, <code>available_begin_time</code> 可用开始时间, <code>available_end_time</code>
 * 可用结束时间, <code>start_time</code> 激活批次的时间, <code>stop_time</code> 终止批次的时间, <code>stock_use_rule</code> 发放规则,
 * <code>no_cash</code> 是否无资金流, <code>stock_type</code> 批次类型, <code>singleitem</code> 是否单品优惠,
 * <code>cut_to_message</code> 减至批次特定信息, <code>distributed_coupons</code> 已发券数量, <code>business_type</code>
 * 业务类型, <code>available_region_list</code> 可用地域, <code>available_industry_list</code> 可用行业.
 */
public final class GetMarketingFavorStocksStockId extends RawRequest<GetMarketingFavorStocksStockId> {
    /** <code>GET /v3/marketing/favor/stocks/{stock_id}</code>. */
    public static final String OPERATION = "GET /v3/marketing/favor/stocks/{stock_id}";

    /** Makes an empty request. */
    public GetMarketingFavorStocksStockId() {
        super(OPERATION);
    }

    /**
     * Sets <code>stock_id</code>: 批次号.
     *
     * @param value text, required
     * @return this request
     */
    public GetMarketingFavorStocksStockId stockId(String value) {
        return with("stock_id", value);
    }

    /**
     * Sets <code>stock_creator_mchid</code>: 创建批次的商户号.
     *
     * @param value text, required
     * @return this request
     */
    public GetMarketingFavorStocksStockId stockCreatorMchid(String value) {
        return with("stock_creator_mchid", value);
    }
}
