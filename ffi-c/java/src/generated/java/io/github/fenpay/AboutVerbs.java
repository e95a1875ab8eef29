// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

import io.github.fenpay.reply.About;
import io.github.fenpay.request.AboutVersion;

/**
 * The verbs <code>about.…</code>.
 *
 * <p>Safe for many threads at once. Every verb throws a {@link FenpayException} if it fails.
 */
public final class AboutVerbs {
    private final Waist waist;

    AboutVerbs(Waist waist) {
        this.waist = waist;
    }

    /**
     * Says which build of Fenpay this is.
     *
     * @param request what it takes
     * @return This build of Fenpay.
     */
    public About version(AboutVersion request) {
        return new About(waist.run(request).getBody());
    }

    /**
     * Says which build of Fenpay this is.
     *
     * @return This build of Fenpay.
     */
    public About version() {
        return version(new AboutVersion());
    }
}
