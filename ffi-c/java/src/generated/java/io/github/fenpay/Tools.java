// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

import java.util.Map;

/** Verbs that need no engine: signing, reading and opening of messages. */
public final class Tools {
    private static final Waist WAIST = Waist.WITHOUT_ENGINE;
    private static final V2Verbs V2 = new V2Verbs(WAIST);
    private static final V3Verbs V3 = new V3Verbs(WAIST);
    private static final AboutVerbs ABOUT = new AboutVerbs(WAIST);

    private Tools() {}

    /**
     * Does a verb by its name.
     *
     * @param operation the verb, with a dot
     * @param params its parameters; null for none
     * @param blob exact bytes beside them; null for none
     * @return the reply, which may be a failure
     */
    public static Reply call(String operation, Map<String, ?> params, byte[] blob) {
        return WAIST.call(operation, params, blob);
    }

    /**
     * Does a verb by its name, with parameters that are JSON already.
     *
     * @param operation the verb, with a dot
     * @param params its parameters as JSON, which is read strictly; null for none
     * @param blob exact bytes beside them; null for none
     * @return the reply, which may be a failure
     */
    public static Reply callJson(String operation, String params, byte[] blob) {
        return WAIST.callJson(operation, params, blob);
    }

    /**
     * Gives the verbs <code>v2.sign</code>, <code>v2.verify</code>, <code>v2.encode</code>,
     * <code>v2.decode</code>, <code>v2.open_notice</code>, <code>v2.open_refund</code>.
     *
     * @return the group
     */
    public static V2Verbs v2() {
        return V2;
    }

    /**
     * Gives the verbs <code>v3.sign</code>, <code>v3.verify</code>, <code>v3.open</code>.
     *
     * @return the group
     */
    public static V3Verbs v3() {
        return V3;
    }

    /**
     * Gives the verbs <code>about.version</code>.
     *
     * @return the group
     */
    public static AboutVerbs about() {
        return ABOUT;
    }
}
