// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

import io.github.fenpay.reply.Done;
import io.github.fenpay.reply.Taken;
import io.github.fenpay.request.EventDone;
import io.github.fenpay.request.EventTake;
import java.util.Arrays;
import java.util.Collection;

/**
 * The verbs <code>event.…</code>.
 *
 * <p>Safe for many threads at once. Every verb throws a {@link FenpayException} if it fails.
 */
public final class EventVerbs {
    private final Waist waist;

    EventVerbs(Waist waist) {
        this.waist = waist;
    }

    /**
     * Leases events that the host has not acted on yet, oldest first.
     *
     * @param request what it takes
     * @return The events that were leased.
     */
    public Taken take(EventTake request) {
        return new Taken(waist.run(request).getBody());
    }

    /**
     * Leases events that the host has not acted on yet, oldest first.
     *
     * @return The events that were leased.
     */
    public Taken take() {
        return take(new EventTake());
    }

    /**
     * Says that the host has acted on events.
     *
     * @param request what it takes
     * @return How many events were finished.
     */
    public Done done(EventDone request) {
        return new Done(waist.run(request).getBody());
    }

    /**
     * Says that the host has acted on events.
     *
     * @param ids The events' ids.
     * @return How many events were finished.
     */
    public Done done(Collection<String> ids) {
        return done(new EventDone(ids));
    }

    /**
     * Says that the host has acted on events.
     *
     * @param ids The events' ids.
     * @return How many events were finished.
     */
    public Done done(String... ids) {
        return done(new EventDone(ids == null ? null : Arrays.asList(ids)));
    }
}
