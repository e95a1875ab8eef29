package io.github.fenpay;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An operation with its parameters.
 *
 * <p>A parameter that is null counts as not given. <code>toString</code> shows names and no values, so a
 * request may be logged.
 */
public abstract class Request {
    private final String operation;
    private final Map<String, Object> params = new LinkedHashMap<>();
    private byte[] blob;

    /**
     * Makes one without parameters.
     *
     * @param operation the operation's name
     */
    protected Request(String operation) {
        this.operation = operation;
    }

    /**
     * Gives the operation's name.
     *
     * @return a verb, or a request line of WeChat Pay
     */
    public final String operation() {
        return operation;
    }

    /**
     * Gives the parameters by the engine's names.
     *
     * @return a view that cannot be changed
     */
    public final Map<String, Object> params() {
        return Collections.unmodifiableMap(params);
    }

    /**
     * Gives the exact bytes beside the parameters.
     *
     * @return the very bytes that were given; null if there are none
     */
    public final byte[] blob() {
        return blob;
    }

    /**
     * Takes a parameter.
     *
     * @param name the engine's name
     * @param value the value; null takes it away
     */
    protected final void put(String name, Object value) {
        if (value == null) {
            params.remove(name);
        } else {
            params.put(name, value);
        }
    }

    /**
     * Takes the bytes beside the parameters.
     *
     * @param bytes the bytes; null for none
     */
    protected final void putBlob(byte[] bytes) {
        blob = bytes;
    }

    @Override
    public final String toString() {
        return operation + params.keySet();
    }
}
