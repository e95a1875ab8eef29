// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

import io.github.fenpay.reply.Step;
import io.github.fenpay.request.HostStep;

/**
 * The verbs <code>host.…</code>.
 *
 * <p>Safe for many threads at once. Every verb throws a {@link FenpayException} if it fails.
 */
public final class HostVerbs {
    private final Waist waist;

    HostVerbs(Waist waist) {
        this.waist = waist;
    }

    /**
     * Does one step of a verb on records that the host keeps, and gives what it must commit; nothing is
     * stored here.
     *
     * @param request what it takes
     * @return One step: what the host must hand over or commit, and how it goes on.
     */
    public Step step(HostStep request) {
        return new Step(waist.run(request).getBody());
    }

    /**
     * Does one step of a verb on records that the host keeps, and gives what it must commit; nothing is
     * stored here.
     *
     * @return One step: what the host must hand over or commit, and how it goes on.
     */
    public Step step() {
        return step(new HostStep());
    }
}
