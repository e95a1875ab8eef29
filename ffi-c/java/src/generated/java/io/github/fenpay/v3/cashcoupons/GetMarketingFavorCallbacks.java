// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.cashcoupons;

import io.github.fenpay.RawRequest;

/**
 * Query the address for notices of cash coupons · 查询代金券消息通知地址: <code>GET
 * /v3/marketing/favor/callbacks</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2023-03-14. It only reads.
 *
 * <p>Answers with <code>mchid</code> 商户号, <code>notify_url</code> 通知地址.
 */
public final class GetMarketingFavorCallbacks extends RawRequest<GetMarketingFavorCallbacks> {
    /** <code>GET /v3/marketing/favor/callbacks</code>. */
    public static final String OPERATION = "GET /v3/marketing/favor/callbacks";

    /** Makes an empty request. */
    public GetMarketingFavorCallbacks() {
        super(OPERATION);
    }

    /**
     * Sets <code>mchid</code>: 商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public GetMarketingFavorCallbacks mchid(String value) {
        return with("mchid", value);
    }
}
