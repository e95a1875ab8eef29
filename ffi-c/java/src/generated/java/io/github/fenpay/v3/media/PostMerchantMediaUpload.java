// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.media;

import io.github.fenpay.RawRequest;
import java.util.Map;

/**
 * Upload a picture or a document · 图片上传: <code>POST /v3/merchant/media/upload</code>.
 *
 * <p>Source: v3 reference, 1.3. A repeat does no harm.
 *
 * <p>Answers with <code>media_id</code> 媒体文件标识.
 */
public final class PostMerchantMediaUpload extends RawRequest<PostMerchantMediaUpload> {
    /** <code>POST /v3/merchant/media/upload</code>. */
    public static final String OPERATION = "POST /v3/merchant/media/upload";

    /** Makes an empty request. */
    public PostMerchantMediaUpload() {
        super(OPERATION);
    }

    /**
     * Sets the file: 图片文件.
     *
     * @param bytes the file's bytes
     * @return this request
     */
    public PostMerchantMediaUpload file(byte[] bytes) {
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
    public PostMerchantMediaUpload meta(Map<String, ?> value) {
        return with("meta", value);
    }
}
