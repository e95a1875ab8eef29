// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.complaints;

import io.github.fenpay.RawRequest;
import java.util.Map;

/**
 * Upload a picture for the answer to a complaint · 商户上传反馈图片: <code>POST
 * /v3/merchant-service/images/upload</code>.
 *
 * <p>Source: v3 reference, 1.3 and 7.10. A repeat does no harm.
 *
 * <p>Answers with <code>media_id</code> 媒体文件标识.
 */
public final class PostMerchantServiceImagesUpload extends RawRequest<PostMerchantServiceImagesUpload> {
    /** <code>POST /v3/merchant-service/images/upload</code>. */
    public static final String OPERATION = "POST /v3/merchant-service/images/upload";

    /** Makes an empty request. */
    public PostMerchantServiceImagesUpload() {
        super(OPERATION);
    }

    /**
     * Sets the file: 图片文件.
     *
     * @param bytes the file's bytes
     * @return this request
     */
    public PostMerchantServiceImagesUpload file(byte[] bytes) {
        putBlob(bytes);
        return this;
    }

    /**
     * Sets <code>meta</code>: 文件元信息.
     *
     * <p>Members: <code>filename</code> 文件名, required; <code>sha256</code> 文件摘要.
     *
     * @param value an object, required
     * @return this request
     */
    public PostMerchantServiceImagesUpload meta(Map<String, ?> value) {
        return with("meta", value);
    }
}
