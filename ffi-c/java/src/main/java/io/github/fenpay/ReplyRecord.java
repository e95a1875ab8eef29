package io.github.fenpay;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An object that the engine gave.
 *
 * <p>It cannot be changed and is safe for threads. Two are equal if their members are. <code>toString</code>
 * shows states, amounts and numbers, and nothing that is secret or names a person.
 */
public abstract class ReplyRecord implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The members by the engine's names. */
    private final LinkedHashMap<String, Object> members;
    /** The bytes beside them; null if there are none. */
    private final byte[] file;

    /**
     * Makes one from its members.
     *
     * @param members the members
     */
    protected ReplyRecord(Map<String, ?> members) {
        this(members, null);
    }

    /**
     * Makes one from its members and the bytes beside them.
     *
     * @param members the members
     * @param file the bytes; may be null
     */
    protected ReplyRecord(Map<String, ?> members, byte[] file) {
        this.members = new LinkedHashMap<>(members);
        this.file = file;
    }

    /**
     * Gives the members by the engine's names, as maps, lists, texts, whole numbers and flags.
     *
     * @return a view that cannot be changed
     */
    public final Map<String, Object> toMap() {
        return Collections.unmodifiableMap(members);
    }

    /**
     * Gives the bytes beside the members.
     *
     * @return the bytes; null if there are none
     */
    protected final byte[] file() {
        return file;
    }

    /**
     * Reads a text.
     *
     * @param name the member
     * @return the text; null if there is none
     */
    protected final String text(String name) {
        return member(name, String.class);
    }

    /**
     * Reads a whole number that is always there.
     *
     * @param name the member
     * @return the number
     */
    protected final long whole(String name) {
        return always(name, wholeOrNull(name));
    }

    /**
     * Reads a whole number.
     *
     * @param name the member
     * @return the number; null if there is none
     */
    protected final Long wholeOrNull(String name) {
        Number number = member(name, Number.class);
        if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return number.longValue();
        }
        return number == null ? null : member(name, Long.class);
    }

    /**
     * Reads a flag that is always there.
     *
     * @param name the member
     * @return whether
     */
    protected final boolean flag(String name) {
        return always(name, flagOrNull(name));
    }

    /**
     * Reads a flag.
     *
     * @param name the member
     * @return whether; null if it is not said
     */
    protected final Boolean flagOrNull(String name) {
        return member(name, Boolean.class);
    }

    /**
     * Reads an object of any content.
     *
     * @param name the member
     * @return its members; null if there is none
     */
    protected final Map<String, Object> object(String name) {
        Map<?, ?> found = member(name, Map.class);
        if (found == null) {
            return null;
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        found.forEach((key, value) -> copy.put(String.valueOf(key), value));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Reads an object of texts.
     *
     * @param name the member
     * @return texts by name; empty if there is none
     */
    protected final Map<String, String> texts(String name) {
        Map<?, ?> found = member(name, Map.class);
        if (found == null) {
            return Collections.emptyMap();
        }
        Map<String, String> copy = new LinkedHashMap<>();
        found.forEach((key, value) -> copy.put(String.valueOf(key), value == null ? null : value.toString()));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Reads a record.
     *
     * @param name the member
     * @param make makes it from its members
     * @param <T> the record's class
     * @return the record; null if there is none
     */
    protected final <T> T record(String name, Function<Map<String, ?>, T> make) {
        Map<String, Object> found = object(name);
        return found == null ? null : make.apply(found);
    }

    /**
     * Reads a list of records.
     *
     * @param name the member
     * @param make makes one from its members
     * @param <T> the records' class
     * @return the list, which cannot be changed; empty if there is none
     */
    protected final <T> List<T> records(String name, Function<Map<String, ?>, T> make) {
        List<?> found = member(name, List.class);
        if (found == null) {
            return Collections.emptyList();
        }
        List<T> copy = new ArrayList<>(found.size());
        for (Object one : found) {
            if (!(one instanceof Map)) {
                throw strange(name);
            }
            Map<String, Object> inner = new LinkedHashMap<>();
            ((Map<?, ?>) one).forEach((key, value) -> inner.put(String.valueOf(key), value));
            copy.add(make.apply(inner));
        }
        return Collections.unmodifiableList(copy);
    }

    /**
     * Says what it is, with some of its members.
     *
     * @param name the record's name
     * @param shown the members that anybody may see
     * @return the text
     */
    protected final String show(String name, String... shown) {
        StringBuilder text = new StringBuilder(name).append('[');
        String between = "";
        for (String member : shown) {
            Object value = members.get(member);
            if (value != null) {
                text.append(between).append(member).append('=').append(value);
                between = ", ";
            }
        }
        return text.append(']').toString();
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && getClass() == other.getClass() && members.equals(((ReplyRecord) other).members);
    }

    @Override
    public final int hashCode() {
        return members.hashCode();
    }

    private <T> T member(String name, Class<T> type) {
        Object value = members.get(name);
        if (value != null && !type.isInstance(value)) {
            throw strange(name);
        }
        return type.cast(value);
    }

    private <T> T always(String name, T value) {
        if (value == null) {
            throw strange(name);
        }
        return value;
    }

    private InternalException strange(String name) {
        return FenpayException.internal("the library's " + getClass().getSimpleName() + "." + name
            + " is not what this version of the jar knows");
    }
}
