// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.cashcoupons;

import io.github.fenpay.RawRequest;

/**
 * List the cash coupons of a user · 根据商户号查用户的券: <code>GET /v3/marketing/favor/users/{openid}/coupons</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2024-09-19. It only reads.
 *
 * <p>Answers with <code>total_count</code> 总数量, <code>offset</code> 分页页码, <code>limit</code> 分页大小,
 * <code>data</code> 结果集.
 */
public final class GetMarketingFavorUsersCoupons extends RawRequest<GetMarketingFavorUsersCoupons> {
    /** <code>GET /v3/marketing/favor/users/{openid}/coupons</code>. */
    public static final String OPERATION = "GET /v3/marketing/favor/users/{openid}/coupons";

    /** Makes an empty request. */
    public GetMarketingFavorUsersCoupons() {
        super(OPERATION);
    }

    /**
     * Sets <code>openid</code>: 用户标识.
     *
     * @param value text, required; at most 128 characters
     * @return this request
     */
    public GetMarketingFavorUsersCoupons openid(String value) {
        return with("openid", value);
    }

    /**
     * Sets <code>appid</code>: 应用ID.
     *
     * @param value text; at most 128 characters
     * @return this request
     */
    public GetMarketingFavorUsersCoupons appid(String value) {
        return with("appid", value);
    }

    /**
     * Sets <code>stock_id</code>: 批次号.
     *
     * @param value text
     * @return this request
     */
    public GetMarketingFavorUsersCoupons stockId(String value) {
        return with("stock_id", value);
    }

    /**
     * Sets <code>status</code>: 代金券状态.
     *
     * @param value text; such as <code>SENDED</code>, <code>USED</code>
     * @return this request
     */
    public GetMarketingFavorUsersCoupons status(String value) {
        return with("status", value);
    }

    /**
     * Sets <code>creator_mchid</code>: 创建批次的商户号.
     *
     * @param value text
     * @return this request
     */
    public GetMarketingFavorUsersCoupons creatorMchid(String value) {
        return with("creator_mchid", value);
    }

    /**
     * Sets <code>sender_mchid</code>: 批次发放商户号.
     *
     * @param value text
     * @return this request
     */
    public GetMarketingFavorUsersCoupons senderMchid(String value) {
        return with("sender_mchid", value);
    }

    /**
     * Sets <code>available_mchid</code>: 可用商户号.
     *
     * @param value text
     * @return this request
     */
    public GetMarketingFavorUsersCoupons availableMchid(String value) {
        return with("available_mchid", value);
    }

    /**
     * Sets <code>offset</code>: 分页页码.
     *
     * @param value a whole number
     * @return this request
     */
    public GetMarketingFavorUsersCoupons offset(long value) {
        return with("offset", value);
    }

    /**
     * Sets <code>limit</code>: 分页大小.
     *
     * @param value a whole number
     * @return this request
     */
    public GetMarketingFavorUsersCoupons limit(long value) {
        return with("limit", value);
    }

    /**
     * Sets <code>business_type</code>: 业务类型.
     *
     * @param value text; such as <code>MULTIUSE</code>
     * @return this request
     */
    public GetMarketingFavorUsersCoupons businessType(String value) {
        return with("business_type", value);
    }
}
