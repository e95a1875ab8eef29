// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.batchtransfers;

import io.github.fenpay.RawRequest;

/**
 * Download the receipt of a batch of transfers · 下载批量转账电子回单: <code>GET
 * /v3/transferdownload/elecvoucherfile</code>.
 *
 * <p>Source: v3 reference, 2.4; WeChat Pay page of 2023-12-04. It only reads.
 */
public final class GetTransferdownloadElecvoucherfile extends RawRequest<GetTransferdownloadElecvoucherfile> {
    /** <code>GET /v3/transferdownload/elecvoucherfile</code>. */
    public static final String OPERATION = "GET /v3/transferdownload/elecvoucherfile";

    /** Makes an empty request. */
    public GetTransferdownloadElecvoucherfile() {
        super(OPERATION);
    }

    /**
     * Sets <code>token</code>: 下载令牌.
     *
     * @param value text, required
     * @return this request
     */
    public GetTransferdownloadElecvoucherfile token(String value) {
        return with("token", value);
    }

    /**
     * Sets <code>source</code>: 下载来源.
     *
     * @param value text, required
     * @return this request
     */
    public GetTransferdownloadElecvoucherfile source(String value) {
        return with("source", value);
    }
}
