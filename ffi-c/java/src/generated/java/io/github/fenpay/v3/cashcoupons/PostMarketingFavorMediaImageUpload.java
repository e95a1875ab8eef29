// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.cashcoupons;

import io.github.fenpay.RawRequest;
import java.util.Map;

/**
 * Upload a picture for cash coupons · 代金券图片上传: <code>POST /v3/marketing/favor/media/image-upload</code>.
 *
 * <p>Source: v3 reference, 1.3 and 7.10. A repeat does no harm.
 *
 * <p>Answers with <code>media_url</code> 媒体文件地址.
 */
public final class PostMarketingFavorMediaImageUpload extends RawRequest<PostMarketingFavorMediaImageUpload> {
    /** <code>POST /v3/marketing/favor/media/image-upload</code>. */
    public static final String OPERATION = "POST /v3/marketing/favor/media/image-upload";

    /** Makes an empty request. */
    public PostMarketingFavorMediaImageUpload() {
        super(OPERATION);
    }

    /**
     * Sets the file: 图片文件.
     *
     * @param bytes the file's bytes
     * @return this request
     */
    public PostMarketingFavorMediaImageUpload file(byte[] bytes) {
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
    public PostMarketingFavorMediaImageUpload meta(Map<String, ?> value) {
        return with("meta", value);
    }
}
