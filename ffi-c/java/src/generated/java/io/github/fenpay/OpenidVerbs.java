// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

import io.github.fenpay.reply.Link;
import io.github.fenpay.reply.Payer;
import io.github.fenpay.request.OpenidExchange;
import io.github.fenpay.request.OpenidLink;

/**
 * The verbs <code>openid.…</code>.
 *
 * <p>Safe for many threads at once. Every verb throws a {@link FenpayException} if it fails.
 */
public final class OpenidVerbs {
    private final Waist waist;

    OpenidVerbs(Waist waist) {
        this.waist = waist;
    }

    /**
     * Exchanges the code from the payer's side for the payer's openid.
     *
     * @param request what it takes
     * @return Who gave a code.
     */
    public Payer exchange(OpenidExchange request) {
        return new Payer(waist.run(request).getBody());
    }

    /**
     * Gives the link to which a page inside WeChat sends its user for a code.
     *
     * @param request what it takes
     * @return A link for a browser.
     */
    public Link link(OpenidLink request) {
        return new Link(waist.run(request).getBody());
    }

    /**
     * Gives the link to which a page inside WeChat sends its user for a code.
     *
     * @param appid The official account.
     * @param redirectUri Where the user comes back with the code.
     * @return A link for a browser.
     */
    public Link link(String appid, String redirectUri) {
        return link(new OpenidLink(appid, redirectUri));
    }
}
