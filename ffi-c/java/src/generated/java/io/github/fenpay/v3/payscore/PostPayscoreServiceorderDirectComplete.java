// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.payscore;

import io.github.fenpay.RawRequest;
import java.util.List;
import java.util.Map;

/**
 * Create and complete a payscore order at once · 创单结单合并: <code>POST
 * /v3/payscore/serviceorder/direct-complete</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2020-04-23. Again with the same <code>out_order_no</code>
 * and everything else the same, it has the effect of one call.
 *
 * <p>Answers with <code>appid</code> 应用ID, <code>mchid</code> 商户号, <code>out_order_no</code> 商户服务订单号,
 * <code>service_id</code> 服务ID, <code>order_id</code> 微信支付服务订单号, <code>service_introduction</code> 服务信息,
 * <code>state</code> 服务订单状态, <code>state_description</code> 订单状态说明, <code>post_payments</code> 后付费项目,
 * <code>post_discounts</code> 商户优惠, <code>time_range</code> 服务时间段, <code>location</code> 服务位置,
 * <code>risk_fund</code> 服务风险金, <code>total_amount</code> 总金额, <code>attach</code> 商户数据包,
 * <code>notify_url</code> 商户回调地址, <code>openid</code> 用户标识.
 */
public final class PostPayscoreServiceorderDirectComplete extends RawRequest<PostPayscoreServiceorderDirectComplete> {
    /** <code>POST /v3/payscore/serviceorder/direct-complete</code>. */
    public static final String OPERATION = "POST /v3/payscore/serviceorder/direct-complete";

    /** Makes an empty request. */
    public PostPayscoreServiceorderDirectComplete() {
        super(OPERATION);
    }

    /**
     * Sets <code>out_order_no</code>: 商户服务订单号.
     *
     * @param value text, required
     * @return this request
     */
    public PostPayscoreServiceorderDirectComplete outOrderNo(String value) {
        return with("out_order_no", value);
    }

    /**
     * Sets <code>appid</code>: 应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostPayscoreServiceorderDirectComplete appid(String value) {
        return with("appid", value);
    }

    /**
     * Sets <code>service_id</code>: 服务ID.
     *
     * @param value text, required
     * @return this request
     */
    public PostPayscoreServiceorderDirectComplete serviceId(String value) {
        return with("service_id", value);
    }

    /**
     * Sets <code>post_payments</code>: 后付费项目.
     *
     * <p>Members: <code>name</code> 付费项目名称; <code>amount</code> 金额; <code>description</code> 计费说明;
     * <code>count</code> 付费数量.
     *
     * @param value a list
     * @return this request
     */
    public PostPayscoreServiceorderDirectComplete postPayments(List<?> value) {
        return with("post_payments", value);
    }

    /**
     * Sets <code>post_discounts</code>: 商户优惠.
     *
     * <p>Members: <code>name</code> 优惠名称; <code>description</code> 优惠说明; <code>amount</code> 优惠金额;
     * <code>count</code> 优惠数量.
     *
     * @param value a list
     * @return this request
     */
    public PostPayscoreServiceorderDirectComplete postDiscounts(List<?> value) {
        return with("post_discounts", value);
    }

    /**
     * Sets <code>time_range</code>: 服务时间段.
     *
     * <p>Members: <code>start_time</code> 服务开始时间; <code>end_time</code> 服务结束时间;
     * <code>start_time_remark</code> 服务开始时间备注; <code>end_time_remark</code> 服务结束时间备注.
     *
     * @param value an object, required
     * @return this request
     */
    public PostPayscoreServiceorderDirectComplete timeRange(Map<String, ?> value) {
        return with("time_range", value);
    }

    /**
     * Sets <code>location</code>: 服务位置.
     *
     * <p>Members: <code>start_location</code> 服务开始地点; <code>end_location</code> 服务结束地点.
     *
     * @param value an object
     * @return this request
     */
    public PostPayscoreServiceorderDirectComplete location(Map<String, ?> value) {
        return with("location", value);
    }

    /**
     * Sets <code>service_introduction</code>: 服务信息.
     *
     * @param value text
     * @return this request
     */
    public PostPayscoreServiceorderDirectComplete serviceIntroduction(String value) {
        return with("service_introduction", value);
    }

    /**
     * Sets <code>attach</code>: 商户数据包.
     *
     * @param value text
     * @return this request
     */
    public PostPayscoreServiceorderDirectComplete attach(String value) {
        return with("attach", value);
    }

    /**
     * Sets <code>notify_url</code>: 商户回调地址.
     *
     * @param value text; at most 256 characters
     * @return this request
     */
    public PostPayscoreServiceorderDirectComplete notifyUrl(String value) {
        return with("notify_url", value);
    }

    /**
     * Sets <code>openid</code>: 用户标识.
     *
     * @param value text; at most 128 characters
     * @return this request
     */
    public PostPayscoreServiceorderDirectComplete openid(String value) {
        return with("openid", value);
    }

    /**
     * Sets <code>total_amount</code>: 总金额.
     *
     * @param value a whole number
     * @return this request
     */
    public PostPayscoreServiceorderDirectComplete totalAmount(long value) {
        return with("total_amount", value);
    }

    /**
     * Sets <code>profit_sharing</code>: 是否指定分账.
     *
     * @param value true or false
     * @return this request
     */
    public PostPayscoreServiceorderDirectComplete profitSharing(boolean value) {
        return with("profit_sharing", value);
    }

    /**
     * Sets <code>goods_tag</code>: 订单优惠标记.
     *
     * @param value text
     * @return this request
     */
    public PostPayscoreServiceorderDirectComplete goodsTag(String value) {
        return with("goods_tag", value);
    }
}
