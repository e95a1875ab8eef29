// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.complaints;

import io.github.fenpay.RawRequest;

/**
 * Remove the address for notices of complaints · 删除投诉通知回调地址: <code>DELETE
 * /v3/merchant-service/complaint-notifications</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2025-08-28. A repeat does no harm.
 */
public final class DeleteMerchantServiceComplaintNotifications extends RawRequest<DeleteMerchantServiceComplaintNotifications> {
    /** <code>DELETE /v3/merchant-service/complaint-notifications</code>. */
    public static final String OPERATION = "DELETE /v3/merchant-service/complaint-notifications";

    /** Makes an empty request. */
    public DeleteMerchantServiceComplaintNotifications() {
        super(OPERATION);
    }
}
