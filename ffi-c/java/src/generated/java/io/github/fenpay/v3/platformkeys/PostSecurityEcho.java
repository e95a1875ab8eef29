// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.platformkeys;

import io.github.fenpay.RawRequest;

/**
 * Try signatures, encryption and a notice · 签名验签与加解密自检: <code>POST /v3/security/echo</code>.
 *
 * <p>Source: v3 reference, 3.5. A repeat does no harm.
 *
 * <p>Answers with <code>echo_message</code> 回显信息, <code>encrypted_echo_message</code> 加密回显信息.
 */
public final class PostSecurityEcho extends RawRequest<PostSecurityEcho> {
    /** <code>POST /v3/security/echo</code>. */
    public static final String OPERATION = "POST /v3/security/echo";

    /** Makes an empty request. */
    public PostSecurityEcho() {
        super(OPERATION);
    }

    /**
     * Sets <code>echo_message</code>: 回显信息.
     *
     * @param value text, required
     * @return this request
     */
    public PostSecurityEcho echoMessage(String value) {
        return with("echo_message", value);
    }

    /**
     * Sets <code>encrypted_echo_message</code>: 加密回显信息.
     *
     * @param value text; encrypted on its way
     * @return this request
     */
    public PostSecurityEcho encryptedEchoMessage(String value) {
        return with("encrypted_echo_message", value);
    }

    /**
     * Sets <code>notify_url</code>: 回调地址.
     *
     * @param value text; at most 256 characters
     * @return this request
     */
    public PostSecurityEcho notifyUrl(String value) {
        return with("notify_url", value);
    }
}
