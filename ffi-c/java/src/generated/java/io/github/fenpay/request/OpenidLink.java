// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;
import io.github.fenpay.reply.Scope;

/**
 * What <code>openid.link</code> takes. Gives the link to which a page inside WeChat sends its user for a
 * code.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class OpenidLink extends Request {
    /** <code>openid.link</code>. */
    public static final String OPERATION = "openid.link";

    /**
     * Makes one from what it cannot do without.
     *
     * @param appid The official account.
     * @param redirectUri Where the user comes back with the code.
     */
    public OpenidLink(String appid, String redirectUri) {
        super(OPERATION);
        put("appid", appid);
        put("redirect_uri", redirectUri);
    }

    /**
     * What the user grants; by default snsapi_base, which asks nothing.
     *
     * @param scope the value
     * @return this request
     */
    public OpenidLink scope(Scope scope) {
        put("scope", scope);
        return this;
    }

    /**
     * Comes back unchanged: at most 128 letters and digits.
     *
     * @param state the value
     * @return this request
     */
    public OpenidLink state(String state) {
        put("state", state);
        return this;
    }
}
