// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.cashcoupons;

import io.github.fenpay.RawRequest;
import java.util.List;

/**
 * Change the goods that a stock of cash coupons is for · 修改可用单品编码: <code>POST
 * /v3/marketing/favor/stocks/{stock_id}/modify-goods-id</code>.
 *
 * <p>Source: WeChat Pay page of 2026-01-13. After an unknown outcome, ask by <code>stock_id</code> first.
 *
 * <p>Answers with <code>pause_time</code> 生效时间, <code>stock_id</code> 批次号.
 */
public final class PostMarketingFavorStocksModifyGoodsId extends RawRequest<PostMarketingFavorStocksModifyGoodsId> {
    /** <code>POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id</code>. */
    public static final String OPERATION = "POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id";

    /** Makes an empty request. */
    public PostMarketingFavorStocksModifyGoodsId() {
        super(OPERATION);
    }

    /**
     * Sets <code>stock_id</code>: 批次号.
     *
     * @param value text, required
     * @return this request
     */
    public PostMarketingFavorStocksModifyGoodsId stockId(String value) {
        return with("stock_id", value);
    }

    /**
     * Sets <code>stock_creator_mchid</code>: 创建批次的商户号.
     *
     * @param value text, required
     * @return this request
     */
    public PostMarketingFavorStocksModifyGoodsId stockCreatorMchid(String value) {
        return with("stock_creator_mchid", value);
    }

    /**
     * Sets <code>add_goods_id_list</code>: 增加单品编码列表.
     *
     * @param value a list of texts
     * @return this request
     */
    public PostMarketingFavorStocksModifyGoodsId addGoodsIdList(List<String> value) {
        return with("add_goods_id_list", value);
    }

    /**
     * Sets <code>delete_goods_id_list</code>: 删除单品编码列表.
     *
     * @param value a list of texts
     * @return this request
     */
    public PostMarketingFavorStocksModifyGoodsId deleteGoodsIdList(List<String> value) {
        return with("delete_goods_id_list", value);
    }
}
