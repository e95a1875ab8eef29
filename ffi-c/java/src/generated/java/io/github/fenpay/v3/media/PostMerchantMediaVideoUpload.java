// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.media;

import io.github.fenpay.RawRequest;
import java.util.Map;

/**
 * Upload a video · 视频上传: <code>POST /v3/merchant/media/video_upload</code>.
 *
 * <p>Source: v3 reference, 1.3. A repeat does no harm.
 *
 * <p>Answers with <code>media_id</code> 媒体文件标识.
 */
public final class PostMerchantMediaVideoUpload extends RawRequest<PostMerchantMediaVideoUpload> {
    /** <code>POST /v3/merchant/media/video_upload</code>. */
    public static final String OPERATION = "POST /v3/merchant/media/video_upload";

    /** Makes an empty request. */
    public PostMerchantMediaVideoUpload() {
        super(OPERATION);
    }

    /**
     * Sets the file: 视频文件.
     *
     * @param bytes the file's bytes
     * @return this request
     */
    public PostMerchantMediaVideoUpload file(byte[] bytes) {
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
    public PostMerchantMediaVideoUpload meta(Map<String, ?> value) {
        return with("meta", value);
    }
}
