// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.cashcoupons;

import io.github.fenpay.RawRequest;

/**
 * Query a cash coupon of a user · 查询代金券详情: <code>GET
 * /v3/marketing/favor/users/{openid}/coupons/{coupon_id}</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2024-05-28. It only reads.
 *
 * <p>Answers with <code>stock_creator_mchid</code> 创建批次的商户号, <code>stock_id</code> 批次号,
 * <code>coupon_id</code> 代金券ID, <code>coupon_name</code> 代金券名称, <code>status</code> 代金券状态,
 * <code>description</code> 使用说明, <code>create_time</code> 领券时间, <code>coupon_type</code> 券类型,
 * <code>start_time</code> 激活批次的时间, <code>stop_time</code> 终止批次的时间, <code>available_begin_time</code> 可用开始时间,
 * <code>available_end_time</code> 可用结束时间, <code>singleitem</code> 是否单品优惠, <code>no_cash</code> 是否无资金流,
 * <code>cut_to_message</code> 减至批次特定信息, <code>normal_coupon_information</code> 满减券信息,
 * <code>consume_information</code> 核销信息, <code>available_balance</code> 剩余金额, <code>business_type</code>
 * 业务类型.
 */
public final class GetMarketingFavorUsersCouponsCouponId extends RawRequest<GetMarketingFavorUsersCouponsCouponId> {
    /** <code>GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}</code>. */
    public static final String OPERATION = "GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}";

    /** Makes an empty request. */
    public GetMarketingFavorUsersCouponsCouponId() {
        super(OPERATION);
    }

    /**
     * Sets <code>openid</code>: 用户标识.
     *
     * @param value text, required; at most 128 characters
     * @return this request
     */
    public GetMarketingFavorUsersCouponsCouponId openid(String value) {
        return with("openid", value);
    }

    /**
     * Sets <code>coupon_id</code>: 代金券ID.
     *
     * @param value text, required
     * @return this request
     */
    public GetMarketingFavorUsersCouponsCouponId couponId(String value) {
        return with("coupon_id", value);
    }

    /**
     * Sets <code>appid</code>: 应用ID.
     *
     * @param value text; at most 128 characters
     * @return this request
     */
    public GetMarketingFavorUsersCouponsCouponId appid(String value) {
        return with("appid", value);
    }
}
