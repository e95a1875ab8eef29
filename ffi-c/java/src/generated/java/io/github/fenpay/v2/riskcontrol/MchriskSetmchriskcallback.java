// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.riskcontrol;

import io.github.fenpay.RawRequest;

/**
 * Set where risk notices go · 设置风险通知回调链接: <code>POST /mchrisk/setmchriskcallback</code>.
 *
 * <p>Source: v2 reference, A. After an unknown outcome, ask before anything else.
 *
 * <p>Answers with <code>mch_id</code> 服务商号.
 */
public final class MchriskSetmchriskcallback extends RawRequest<MchriskSetmchriskcallback> {
    /** <code>POST /mchrisk/setmchriskcallback</code>. */
    public static final String OPERATION = "POST /mchrisk/setmchriskcallback";

    /** Makes an empty request. */
    public MchriskSetmchriskcallback() {
        super(OPERATION);
    }

    /**
     * Sets <code>callback_url</code>: 回调链接.
     *
     * @param value text, required; at most 128 bytes
     * @return this request
     */
    public MchriskSetmchriskcallback callbackUrl(String value) {
        return with("callback_url", value);
    }
}
