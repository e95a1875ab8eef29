// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** A class of differences that there are. */
public final class DifferenceClass extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public DifferenceClass(Map<String, ?> members) {
        super(members);
    }

    /**
     * Which difference: unknown_order, amount_differs, …
     *
     * @return the text
     */
    public String getKind() {
        return text("kind");
    }

    /**
     * How many there are of it.
     *
     * @return the number
     */
    public long getCount() {
        return whole("count");
    }

    /**
     * What it is, in Chinese.
     *
     * @return the text
     */
    public String getTitle() {
        return text("title");
    }

    /**
     * What it means, in one sentence.
     *
     * @return the text
     */
    public String getMeans() {
        return text("means");
    }

    /**
     * What to do about it, in one sentence.
     *
     * @return the text
     */
    public String getWhatToDo() {
        return text("what_to_do");
    }

    /**
     * Whose move it is: Fenpay's, which asks at the next tick, the merchant's, WeChat Pay's, or the next
     * day's files'.
     *
     * @return the word
     */
    public DifferenceClassWhoseMove getWhoseMove() {
        return DifferenceClassWhoseMove.of(text("whose_move"));
    }

    @Override
    public String toString() {
        return show("DifferenceClass", "kind", "count", "whose_move");
    }
}
