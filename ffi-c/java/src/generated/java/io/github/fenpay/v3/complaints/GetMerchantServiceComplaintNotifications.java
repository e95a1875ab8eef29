// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.complaints;

import io.github.fenpay.RawRequest;

/**
 * Query the address for notices of complaints · 查询投诉通知回调地址: <code>GET
 * /v3/merchant-service/complaint-notifications</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2025-08-28. It only reads.
 *
 * <p>Answers with <code>mchid</code> 商户号, <code>url</code> 通知地址.
 */
public final class GetMerchantServiceComplaintNotifications extends RawRequest<GetMerchantServiceComplaintNotifications> {
    /** <code>GET /v3/merchant-service/complaint-notifications</code>. */
    public static final String OPERATION = "GET /v3/merchant-service/complaint-notifications";

    /** Makes an empty request. */
    public GetMerchantServiceComplaintNotifications() {
        super(OPERATION);
    }
}
