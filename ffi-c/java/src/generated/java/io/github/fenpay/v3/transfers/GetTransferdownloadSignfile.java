// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.transfers;

import io.github.fenpay.RawRequest;

/**
 * Download the receipt of a transfer · 下载转账单电子回单: <code>GET /v3/transferdownload/signfile</code>.
 *
 * <p>Source: v3 reference, 2.4; WeChat Pay page of 2023-12-04. It only reads.
 */
public final class GetTransferdownloadSignfile extends RawRequest<GetTransferdownloadSignfile> {
    /** <code>GET /v3/transferdownload/signfile</code>. */
    public static final String OPERATION = "GET /v3/transferdownload/signfile";

    /** Makes an empty request. */
    public GetTransferdownloadSignfile() {
        super(OPERATION);
    }

    /**
     * Sets <code>token</code>: 下载令牌.
     *
     * @param value text, required
     * @return this request
     */
    public GetTransferdownloadSignfile token(String value) {
        return with("token", value);
    }
}
