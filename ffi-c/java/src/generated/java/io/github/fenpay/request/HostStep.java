// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;
import java.util.Map;

/**
 * What <code>host.step</code> takes. Does one step of a verb on records that the host keeps, and gives what
 * it must commit; nothing is stored here.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class HostStep extends Request {
    /** <code>host.step</code>. */
    public static final String OPERATION = "host.step";

    /** Makes one from what it cannot do without. */
    public HostStep() {
        super(OPERATION);
    }

    /**
     * The verb: order.place, notice.receive, …, or task.settle for a record that is due.
     *
     * @param verb the value
     * @return this request
     */
    public HostStep verb(String verb) {
        put("verb", verb);
        return this;
    }

    /**
     * The verb's own parameters.
     *
     * @param params the value
     * @return this request
     */
    public HostStep params(Map<String, ?> params) {
        put("params", params);
        return this;
    }

    /**
     * The records that a step needs, by name: a text as a step gave it, null where there is none, a list of
     * texts for all parts.
     *
     * @param records the value
     * @return this request
     */
    public HostStep records(Map<String, ?> records) {
        put("records", records);
        return this;
    }

    /**
     * What the step before gave, once what it wrote is committed; stands for all of the above.
     *
     * @param resume the value
     * @return this request
     */
    public HostStep resume(Map<String, ?> resume) {
        put("resume", resume);
        return this;
    }

    /**
     * Which unique constraint of the host's database refused what the same step wrote before: transaction or
     * event.
     *
     * @param refused the value
     * @return this request
     */
    public HostStep refused(String refused) {
        put("refused", refused);
        return this;
    }

    /**
     * A notice's exact body, as the bytes that arrived.
     *
     * @param blob the value
     * @return this request
     */
    public HostStep blob(byte[] blob) {
        putBlob(blob);
        return this;
    }
}
