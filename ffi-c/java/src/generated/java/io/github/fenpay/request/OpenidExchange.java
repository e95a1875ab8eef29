// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;
import io.github.fenpay.reply.CodeKind;

/**
 * What <code>openid.exchange</code> takes. Exchanges the code from the payer's side for the payer's openid.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class OpenidExchange extends Request {
    /** <code>openid.exchange</code>. */
    public static final String OPERATION = "openid.exchange";

    /**
     * Makes one from what it cannot do without.
     *
     * @param kind What gave the code.
     * @param appid The app in which the code was given.
     * @param code The code: good once, for five minutes.
     */
    public OpenidExchange(CodeKind kind, String appid, String code) {
        super(OPERATION);
        put("kind", kind);
        put("appid", appid);
        put("code", code);
    }

    /**
     * The merchant; may be left out where one is configured.
     *
     * @param mchid the value
     * @return this request
     */
    public OpenidExchange mchid(String mchid) {
        put("mchid", mchid);
        return this;
    }
}
