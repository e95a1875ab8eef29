// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;

/**
 * What <code>event.take</code> takes. Leases events that the host has not acted on yet, oldest first.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class EventTake extends Request {
    /** <code>event.take</code>. */
    public static final String OPERATION = "event.take";

    /** Makes one from what it cannot do without. */
    public EventTake() {
        super(OPERATION);
    }

    /**
     * How many at the most: 1 to 1000; by default 20.
     *
     * @param limit the value
     * @return this request
     */
    public EventTake limit(long limit) {
        put("limit", limit);
        return this;
    }

    /**
     * How long others leave them alone; by default 60000.
     *
     * @param leaseMs the value
     * @return this request
     */
    public EventTake leaseMs(long leaseMs) {
        put("lease_ms", leaseMs);
        return this;
    }
}
