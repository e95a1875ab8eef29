// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

import io.github.fenpay.reply.Ticked;
import io.github.fenpay.request.TaskTick;

/**
 * The verbs <code>task.…</code>.
 *
 * <p>Safe for many threads at once. Every verb throws a {@link FenpayException} if it fails.
 */
public final class TaskVerbs {
    private final Waist waist;

    TaskVerbs(Waist waist) {
        this.waist = waist;
    }

    /**
     * Does a bounded amount of due work and says when to come back.
     *
     * @param request what it takes
     * @return What a tick did, and when to come back.
     */
    public Ticked tick(TaskTick request) {
        return new Ticked(waist.run(request).getBody());
    }

    /**
     * Does a bounded amount of due work and says when to come back.
     *
     * @return What a tick did, and when to come back.
     */
    public Ticked tick() {
        return tick(new TaskTick());
    }
}
