// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.payscore;

import io.github.fenpay.RawRequest;
import java.util.Map;

/**
 * Report that a payscore order was paid elsewhere · 同步支付分订单信息: <code>POST
 * /v3/payscore/serviceorder/{out_order_no}/sync</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2024-06-18. Again with the same <code>out_order_no</code>
 * and everything else the same, it has the effect of one call.
 *
 * <p>Answers with <code>appid</code> 应用ID, <code>mchid</code> 商户号, <code>out_order_no</code> 商户服务订单号,
 * <code>service_id</code> 服务ID, <code>order_id</code> 微信支付服务订单号, <code>service_introduction</code> 服务信息,
 * <code>state</code> 服务订单状态, <code>state_description</code> 订单状态说明, <code>post_payments</code> 后付费项目,
 * <code>post_discounts</code> 商户优惠, <code>time_range</code> 服务时间段, <code>location</code> 服务位置,
 * <code>risk_fund</code> 服务风险金, <code>total_amount</code> 总金额, <code>attach</code> 商户数据包,
 * <code>notify_url</code> 商户回调地址, <code>openid</code> 用户标识, <code>need_collection</code> 是否需要收款,
 * <code>collection</code> 收款信息.
 */
public final class PostPayscoreServiceorderSync extends RawRequest<PostPayscoreServiceorderSync> {
    /** <code>POST /v3/payscore/serviceorder/{out_order_no}/sync</code>. */
    public static final String OPERATION = "POST /v3/payscore/serviceorder/{out_order_no}/sync";

    /** Makes an empty request. */
    public PostPayscoreServiceorderSync() {
        super(OPERATION);
    }

    /**
     * Sets <code>out_order_no</code>: 商户服务订单号.
     *
     * @param value text, required
     * @return this request
     */
    public PostPayscoreServiceorderSync outOrderNo(String value) {
        return with("out_order_no", value);
    }

    /**
     * Sets <code>appid</code>: 应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostPayscoreServiceorderSync appid(String value) {
        return with("appid", value);
    }

    /**
     * Sets <code>service_id</code>: 服务ID.
     *
     * @param value text, required
     * @return this request
     */
    public PostPayscoreServiceorderSync serviceId(String value) {
        return with("service_id", value);
    }

    /**
     * Sets <code>type</code>: 场景类型.
     *
     * @param value text, required; such as <code>Order_Paid</code>
     * @return this request
     */
    public PostPayscoreServiceorderSync type(String value) {
        return with("type", value);
    }

    /**
     * Sets <code>detail</code>: 内容信息详情.
     *
     * <p>Members: <code>paid_time</code> 收款成功时间.
     *
     * @param value an object
     * @return this request
     */
    public PostPayscoreServiceorderSync detail(Map<String, ?> value) {
        return with("detail", value);
    }
}
