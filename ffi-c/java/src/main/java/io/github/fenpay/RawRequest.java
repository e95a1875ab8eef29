package io.github.fenpay;

/**
 * A request of WeChat Pay's own, with WeChat Pay's own parameters.
 *
 * <p>The engine signs it, sends it and verifies the answer; the ledger knows nothing of it. The identity
 * (appid, merchant, nonce, signature) is filled in where it is not given.
 *
 * @param <T> the request's own class
 */
public abstract class RawRequest<T extends RawRequest<T>> extends Request {
    /**
     * Makes one without parameters.
     *
     * @param operation the request line
     */
    protected RawRequest(String operation) {
        super(operation);
    }

    /**
     * Sets any field by WeChat Pay's name: numbered ones, and those that are newer than this version.
     *
     * @param name the field's name
     * @param value text, a whole number, a map or a list; null takes the field away
     * @return this request
     */
    public final T set(String name, Object value) {
        if (name == null) {
            throw FenpayException.input("name", "must be given");
        }
        return with(name, value);
    }

    /**
     * Takes a field.
     *
     * @param name the field's name
     * @param value the value
     * @return this request
     */
    protected final T with(String name, Object value) {
        put(name, value);
        @SuppressWarnings("unchecked")
        T self = (T) this;
        return self;
    }
}
