// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;

/**
 * What <code>task.tick</code> takes. Does a bounded amount of due work and says when to come back.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class TaskTick extends Request {
    /** <code>task.tick</code>. */
    public static final String OPERATION = "task.tick";

    /** Makes one from what it cannot do without. */
    public TaskTick() {
        super(OPERATION);
    }

    /**
     * How many tasks at the most: 1 to 1000; by default 20.
     *
     * @param limit the value
     * @return this request
     */
    public TaskTick limit(long limit) {
        put("limit", limit);
        return this;
    }

    /**
     * Takes tasks due within so many milliseconds as due already; by default 0.
     *
     * @param aheadMs the value
     * @return this request
     */
    public TaskTick aheadMs(long aheadMs) {
        put("ahead_ms", aheadMs);
        return this;
    }
}
