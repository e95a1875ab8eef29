// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.serviceproviders;

import io.github.fenpay.RawRequest;

/**
 * Upload a picture · 图片上传: <code>POST /secapi/mch/uploadmedia</code>.
 *
 * <p>Source: v2 reference, A. It demands the client certificate. After an unknown outcome, ask before
 * anything else.
 *
 * <p>Answers with <code>appid</code> 公众账号ID, <code>mch_id</code> 商户号, <code>media_id</code> 媒体标识Id.
 */
public final class SecapiMchUploadmedia extends RawRequest<SecapiMchUploadmedia> {
    /** <code>POST /secapi/mch/uploadmedia</code>. */
    public static final String OPERATION = "POST /secapi/mch/uploadmedia";

    /** Makes an empty request. */
    public SecapiMchUploadmedia() {
        super(OPERATION);
    }

    /**
     * Sets <code>media</code>: form-data中媒体文件标识.
     *
     * @param value the file's bytes in Base64, required
     * @return this request
     */
    public SecapiMchUploadmedia media(String value) {
        return with("media", value);
    }

    /**
     * Sets <code>media_hash</code>: 根据媒体文件内容进行MD5计算后的值.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public SecapiMchUploadmedia mediaHash(String value) {
        return with("media_hash", value);
    }
}
