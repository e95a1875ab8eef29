// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.List;
import java.util.Map;

/** A task that could not be settled, with its error; it comes again. */
public final class Trouble extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Trouble(Map<String, ?> members) {
        super(members);
    }

    /**
     * What it is about.
     *
     * @return the word
     */
    public TroubleTask getTask() {
        return TroubleTask.of(text("task"));
    }

    /**
     * The merchant.
     *
     * @return the text
     */
    public String getMchid() {
        return text("mchid");
    }

    /**
     * The number of the record.
     *
     * @return the text
     */
    public String getNumber() {
        return text("number");
    }

    /**
     * The error's kind.
     *
     * @return the text
     */
    public String getKind() {
        return text("kind");
    }

    /**
     * The error's advice.
     *
     * @return the text
     */
    public String getAdvice() {
        return text("advice");
    }

    /**
     * The operation in which it happened.
     *
     * @return the text; null if there is none
     */
    public String getOp() {
        return text("op");
    }

    /**
     * The field that caused it.
     *
     * @return the text; null if there is none
     */
    public String getField() {
        return text("field");
    }

    /**
     * What happened.
     *
     * @return the text
     */
    public String getText() {
        return text("text");
    }

    /**
     * WeChat Pay's own code.
     *
     * @return the text; null if there is none
     */
    public String getCode() {
        return text("code");
    }

    /**
     * WeChat Pay's own words.
     *
     * @return the text; null if there is none
     */
    public String getMessage() {
        return text("message");
    }

    /**
     * WeChat Pay's Request-ID.
     *
     * @return the text; null if there is none
     */
    public String getRequestId() {
        return text("request_id");
    }

    /**
     * Whether its words came under a verified signature.
     *
     * @return whether
     */
    public boolean isAuthentic() {
        return flag("authentic");
    }

    /**
     * Empty here.
     *
     * @return the list
     */
    public List<Problem> getProblems() {
        return records("problems", Problem::new);
    }

    @Override
    public String toString() {
        return show("Trouble", "task", "mchid", "number", "kind", "advice", "field", "authentic");
    }
}
