// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.cashcoupons;

import io.github.fenpay.RawRequest;

/**
 * Grant a user a cash coupon · 发放代金券: <code>POST /v3/marketing/favor/users/{openid}/coupons</code>.
 *
 * <p>Source: v3 reference, 7.10 and 10; WeChat Pay page of 2024-05-28. Again with the same
 * <code>out_request_no</code> and everything else the same, it has the effect of one call.
 *
 * <p>Answers with <code>coupon_id</code> 代金券ID.
 */
public final class PostMarketingFavorUsersCoupons extends RawRequest<PostMarketingFavorUsersCoupons> {
    /** <code>POST /v3/marketing/favor/users/{openid}/coupons</code>. */
    public static final String OPERATION = "POST /v3/marketing/favor/users/{openid}/coupons";

    /** Makes an empty request. */
    public PostMarketingFavorUsersCoupons() {
        super(OPERATION);
    }

    /**
     * Sets <code>openid</code>: 用户标识.
     *
     * @param value text, required; at most 128 characters
     * @return this request
     */
    public PostMarketingFavorUsersCoupons openid(String value) {
        return with("openid", value);
    }

    /**
     * Sets <code>stock_id</code>: 批次号.
     *
     * @param value text, required
     * @return this request
     */
    public PostMarketingFavorUsersCoupons stockId(String value) {
        return with("stock_id", value);
    }

    /**
     * Sets <code>out_request_no</code>: 商户单据号.
     *
     * @param value text, required
     * @return this request
     */
    public PostMarketingFavorUsersCoupons outRequestNo(String value) {
        return with("out_request_no", value);
    }

    /**
     * Sets <code>appid</code>: 应用ID.
     *
     * @param value text; at most 128 characters
     * @return this request
     */
    public PostMarketingFavorUsersCoupons appid(String value) {
        return with("appid", value);
    }

    /**
     * Sets <code>stock_creator_mchid</code>: 创建批次的商户号.
     *
     * @param value text, required
     * @return this request
     */
    public PostMarketingFavorUsersCoupons stockCreatorMchid(String value) {
        return with("stock_creator_mchid", value);
    }

    /**
     * Sets <code>coupon_value</code>: 指定面额.
     *
     * @param value a whole number
     * @return this request
     */
    public PostMarketingFavorUsersCoupons couponValue(long value) {
        return with("coupon_value", value);
    }

    /**
     * Sets <code>coupon_minimum</code>: 指定门槛.
     *
     * @param value a whole number
     * @return this request
     */
    public PostMarketingFavorUsersCoupons couponMinimum(long value) {
        return with("coupon_minimum", value);
    }
}
