// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.bills;

import io.github.fenpay.RawRequest;

/**
 * Download a bill that was applied for · 下载账单: <code>GET /v3/billdownload/file</code>.
 *
 * <p>Source: v3 reference, 2.4 and 7.7. It only reads.
 */
public final class GetBilldownloadFile extends RawRequest<GetBilldownloadFile> {
    /** <code>GET /v3/billdownload/file</code>. */
    public static final String OPERATION = "GET /v3/billdownload/file";

    /** Makes an empty request. */
    public GetBilldownloadFile() {
        super(OPERATION);
    }

    /**
     * Sets <code>token</code>: 下载令牌.
     *
     * @param value text, required
     * @return this request
     */
    public GetBilldownloadFile token(String value) {
        return with("token", value);
    }

    /**
     * Sets <code>tartype</code>: 压缩类型.
     *
     * @param value text
     * @return this request
     */
    public GetBilldownloadFile tartype(String value) {
        return with("tartype", value);
    }
}
