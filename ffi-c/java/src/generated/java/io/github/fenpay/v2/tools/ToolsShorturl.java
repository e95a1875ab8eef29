// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.tools;

import io.github.fenpay.RawRequest;

/**
 * Shorten a native link · 转换短链接: <code>POST /tools/shorturl</code>.
 *
 * <p>Source: v2 reference, 2.10 and A. It only reads.
 *
 * <p>Answers with <code>appid</code> 公众账号ID, <code>mch_id</code> 商户号, <code>short_url</code> URL链接.
 */
public final class ToolsShorturl extends RawRequest<ToolsShorturl> {
    /** <code>POST /tools/shorturl</code>. */
    public static final String OPERATION = "POST /tools/shorturl";

    /** Makes an empty request. */
    public ToolsShorturl() {
        super(OPERATION);
    }

    /**
     * Sets <code>long_url</code>: URL链接.
     *
     * @param value text, required; at most 512 bytes
     * @return this request
     */
    public ToolsShorturl longUrl(String value) {
        return with("long_url", value);
    }
}
