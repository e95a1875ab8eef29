// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.payscore;

import io.github.fenpay.RawRequest;

/**
 * Query a payscore order · 查询支付分订单: <code>GET /v3/payscore/serviceorder</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2024-06-18. It only reads. Exactly one of
 * <code>out_order_no</code>, <code>query_id</code>.
 *
 * <p>Answers with <code>appid</code> 应用ID, <code>mchid</code> 商户号, <code>out_order_no</code> 商户服务订单号,
 * <code>service_id</code> 服务ID, <code>order_id</code> 微信支付服务订单号, <code>service_introduction</code> 服务信息,
 * <code>state</code> 服务订单状态, <code>state_description</code> 订单状态说明, <code>post_payments</code> 后付费项目,
 * <code>post_discounts</code> 商户优惠, <code>time_range</code> 服务时间段, <code>location</code> 服务位置,
 * <code>risk_fund</code> 服务风险金, <code>total_amount</code> 总金额, <code>attach</code> 商户数据包,
 * <code>notify_url</code> 商户回调地址, <code>openid</code> 用户标识, <code>need_collection</code> 是否需要收款,
 * <code>collection</code> 收款信息.
 */
public final class GetPayscoreServiceorder extends RawRequest<GetPayscoreServiceorder> {
    /** <code>GET /v3/payscore/serviceorder</code>. */
    public static final String OPERATION = "GET /v3/payscore/serviceorder";

    /** Makes an empty request. */
    public GetPayscoreServiceorder() {
        super(OPERATION);
    }

    /**
     * Sets <code>out_order_no</code>: 商户服务订单号.
     *
     * @param value text
     * @return this request
     */
    public GetPayscoreServiceorder outOrderNo(String value) {
        return with("out_order_no", value);
    }

    /**
     * Sets <code>query_id</code>: 回跳查询ID.
     *
     * @param value text
     * @return this request
     */
    public GetPayscoreServiceorder queryId(String value) {
        return with("query_id", value);
    }

    /**
     * Sets <code>appid</code>: 应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public GetPayscoreServiceorder appid(String value) {
        return with("appid", value);
    }

    /**
     * Sets <code>service_id</code>: 服务ID.
     *
     * @param value text, required
     * @return this request
     */
    public GetPayscoreServiceorder serviceId(String value) {
        return with("service_id", value);
    }
}
