// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.cashcoupons;

import io.github.fenpay.RawRequest;

/**
 * Set the address for notices of cash coupons · 设置代金券消息通知地址: <code>POST /v3/marketing/favor/callbacks</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2019-09-27. Again with the same <code>notify_url</code>
 * and everything else the same, it has the effect of one call.
 *
 * <p>Answers with <code>update_time</code> 修改时间, <code>notify_url</code> 通知地址.
 */
public final class PostMarketingFavorCallbacks extends RawRequest<PostMarketingFavorCallbacks> {
    /** <code>POST /v3/marketing/favor/callbacks</code>. */
    public static final String OPERATION = "POST /v3/marketing/favor/callbacks";

    /** Makes an empty request. */
    public PostMarketingFavorCallbacks() {
        super(OPERATION);
    }

    /**
     * Sets <code>mchid</code>: 商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostMarketingFavorCallbacks mchid(String value) {
        return with("mchid", value);
    }

    /**
     * Sets <code>notify_url</code>: 通知地址.
     *
     * @param value text, required; at most 256 characters
     * @return this request
     */
    public PostMarketingFavorCallbacks notifyUrl(String value) {
        return with("notify_url", value);
    }

    /**
     * Sets <code>switch</code>: 回调开关.
     *
     * @param value true or false
     * @return this request
     */
    public PostMarketingFavorCallbacks switch_(boolean value) {
        return with("switch", value);
    }
}
