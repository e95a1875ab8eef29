// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.complaints;

import io.github.fenpay.RawRequest;

/**
 * Set the address for notices of complaints · 创建投诉通知回调地址: <code>POST
 * /v3/merchant-service/complaint-notifications</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2025-08-28. Again with the same <code>url</code> and
 * everything else the same, it has the effect of one call.
 *
 * <p>Answers with <code>mchid</code> 商户号, <code>url</code> 通知地址.
 */
public final class PostMerchantServiceComplaintNotifications extends RawRequest<PostMerchantServiceComplaintNotifications> {
    /** <code>POST /v3/merchant-service/complaint-notifications</code>. */
    public static final String OPERATION = "POST /v3/merchant-service/complaint-notifications";

    /** Makes an empty request. */
    public PostMerchantServiceComplaintNotifications() {
        super(OPERATION);
    }

    /**
     * Sets <code>url</code>: 通知地址.
     *
     * @param value text, required
     * @return this request
     */
    public PostMerchantServiceComplaintNotifications url(String value) {
        return with("url", value);
    }
}
