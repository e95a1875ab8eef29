// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** One of several things that are wrong with a configuration. */
public final class Problem extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Problem(Map<String, ?> members) {
        super(members);
    }

    /**
     * Where: merchants[0].v2.key.
     *
     * @return the text
     */
    public String getField() {
        return text("field");
    }

    /**
     * What is wrong with it and what needs it.
     *
     * @return the text
     */
    public String getText() {
        return text("text");
    }

    @Override
    public String toString() {
        return show("Problem", "field");
    }
}
