// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.complaints;

import io.github.fenpay.RawRequest;

/**
 * Download a picture of a complaint · 图片下载: <code>GET /v3/merchant-service/images/{media_id}</code>.
 *
 * <p>Source: v3 reference, 2.4 and 7.10. It only reads.
 */
public final class GetMerchantServiceImagesMediaId extends RawRequest<GetMerchantServiceImagesMediaId> {
    /** <code>GET /v3/merchant-service/images/{media_id}</code>. */
    public static final String OPERATION = "GET /v3/merchant-service/images/{media_id}";

    /** Makes an empty request. */
    public GetMerchantServiceImagesMediaId() {
        super(OPERATION);
    }

    /**
     * Sets <code>media_id</code>: 媒体文件标识.
     *
     * @param value text, required
     * @return this request
     */
    public GetMerchantServiceImagesMediaId mediaId(String value) {
        return with("media_id", value);
    }
}
