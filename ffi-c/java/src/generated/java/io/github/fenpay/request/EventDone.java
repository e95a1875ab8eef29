// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;
import java.util.Collection;

/**
 * What <code>event.done</code> takes. Says that the host has acted on events.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class EventDone extends Request {
    /** <code>event.done</code>. */
    public static final String OPERATION = "event.done";

    /**
     * Makes one from what it cannot do without.
     *
     * @param ids The events' ids.
     */
    public EventDone(Collection<String> ids) {
        super(OPERATION);
        put("ids", ids);
    }
}
