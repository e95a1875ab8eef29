package io.github.fenpay;

import io.github.fenpay.reply.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An operation that failed. Every {@link Kind} has a class of its own.
 *
 * <p>Branch on the class, or on {@link #getAdvice}: {@link Advice#QUERY} says that the outcome is unknown, so
 * ask before anything else. Neither the message nor anything else of it holds a key, an openid, a name or the
 * body of a message, so it may be logged as it is.
 */
public class FenpayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is known of it. */
    private final Facts facts;

    FenpayException(Facts facts) {
        super(facts.sentence());
        this.facts = facts;
    }

    /**
     * Gives what went wrong.
     *
     * @return the kind; null if the library is newer than this jar and names one that it does not know
     */
    public Kind getKind() {
        return Kind.of(facts.text("kind"));
    }

    /**
     * Gives what may be done next.
     *
     * @return the advice; null if the library is newer than this jar and names one that it does not know
     */
    public Advice getAdvice() {
        return Advice.of(facts.text("advice"));
    }

    /**
     * Gives the number of the kind.
     *
     * @return the number, 101 to 900
     */
    public int getStatus() {
        return facts.status;
    }

    /**
     * Gives the operation in which it happened.
     *
     * @return the operation; null if there was none, as in opening an engine
     */
    public String getOp() {
        return facts.op();
    }

    /**
     * Gives the parameter or the part of a message that caused it.
     *
     * @return the field; null if it was none
     */
    public String getField() {
        return facts.text("field");
    }

    /**
     * Gives what happened, in plain words and without the operation and the field.
     *
     * @return the text
     */
    public String getText() {
        return facts.text("text");
    }

    /**
     * Gives WeChat Pay's own code.
     *
     * @return the code; null if WeChat Pay gave none
     */
    public String getCode() {
        return facts.text("code");
    }

    /**
     * Gives WeChat Pay's own words.
     *
     * @return the words; null if WeChat Pay said none
     */
    public String getWechatMessage() {
        return facts.text("message");
    }

    /**
     * Gives WeChat Pay's Request-ID, which its support asks for.
     *
     * @return the id; null if there is none
     */
    public String getRequestId() {
        return facts.text("request_id");
    }

    /**
     * Says whether WeChat Pay's words came under a verified signature.
     *
     * @return false for words that anybody on the way could have written
     */
    public boolean isAuthentic() {
        return Boolean.TRUE.equals(facts.told.get("authentic"));
    }

    /**
     * Gives everything that is wrong with a configuration, at once.
     *
     * @return the problems; empty for other errors
     */
    public List<Problem> getProblems() {
        Object told = facts.told.get("problems");
        List<Problem> problems = new ArrayList<>();
        for (Object one : told instanceof List ? (List<?>) told : Collections.emptyList()) {
            if (one instanceof Map) {
                Map<String, Object> members = new LinkedHashMap<>();
                ((Map<?, ?>) one).forEach((key, value) -> members.put(String.valueOf(key), value));
                problems.add(new Problem(members));
            }
        }
        return Collections.unmodifiableList(problems);
    }

    /**
     * Gives all of it as data: of a refused notice, the <code>reply</code> to send too.
     *
     * @return the members by the engine's names; they cannot be changed
     */
    public Map<String, Object> toMap() {
        return Collections.unmodifiableMap(facts.told);
    }

    /** What is known of an error. */
    static final class Facts implements java.io.Serializable {
        private static final long serialVersionUID = 1L;

        private final int status;
        private final LinkedHashMap<String, Object> told;

        Facts(int status, Map<String, Object> told) {
            this.status = status;
            this.told = new LinkedHashMap<>(told);
        }

        String text(String name) {
            Object value = told.get(name);
            return value == null ? null : value.toString();
        }

        /** The operation; an error that came before any has none. */
        String op() {
            String op = text("op");
            return op == null || op.isEmpty() ? null : op;
        }

        /** The sentence that the core, too, writes of an error. */
        String sentence() {
            StringBuilder said = new StringBuilder(String.valueOf(text("kind")));
            if (op() != null) {
                said.append(" in ").append(op());
            }
            if (text("field") != null) {
                said.append(" at ").append(text("field"));
            }
            said.append(": ").append(text("text"));
            if (text("code") != null) {
                String words = text("message");
                said.append(" [").append(text("code")).append(words == null || words.isEmpty() ? "" : ": " + words).append(']');
            }
            return said.append(" (advice: ").append(text("advice")).append(')').toString();
        }
    }

    /** The exception of a failed reply. */
    static FenpayException of(int status, Map<String, Object> told) {
        Facts facts = new Facts(status, told);
        Kind kind = Kind.of(facts.text("kind"));
        return kind == null ? new FenpayException(facts) : kind.exception(facts);
    }

    /** The same error, naming the operation in which it happened. */
    final FenpayException in(String operation) {
        if (operation == null || getOp() != null) {
            return this;
        }
        Map<String, Object> told = new LinkedHashMap<>(facts.told);
        told.put("op", operation);
        FenpayException named = of(facts.status, told);
        named.setStackTrace(getStackTrace());
        return named;
    }

    static InputException input(String field, String text) {
        return (InputException) made(Kind.INPUT, field, text);
    }

    static ConfigException config(String field, String text) {
        return (ConfigException) made(Kind.CONFIG, field, text);
    }

    static InternalException internal(String text) {
        return (InternalException) made(Kind.INTERNAL, null, text);
    }

    private static FenpayException made(Kind kind, String field, String text) {
        Advice advice = kind == Kind.INTERNAL ? Advice.QUERY : Advice.NEVER;
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("kind", kind.word());
        told.put("advice", advice.word());
        told.put("field", field);
        told.put("text", text);
        return of(kind.number(), told);
    }
}
