package io.github.fenpay;

import java.util.Collections;
import java.util.Map;

/**
 * What an operation gave: a result, or an error that {@link #getBody} throws.
 *
 * <p>Whole numbers of the body are {@link Long}, whatever their size in JSON; objects are maps and lists are
 * lists, and neither can be changed.
 */
public final class Reply {
    private final int status;
    private final Map<String, Object> body;
    private final byte[] blob;
    private final FenpayException error;

    Reply(int status, Map<String, Object> body, byte[] blob) {
        this.status = status;
        this.body = Collections.unmodifiableMap(body);
        this.blob = blob;
        this.error = status == 0 ? null : FenpayException.of(status, body);
    }

    Reply(FenpayException error) {
        this.status = error.getStatus();
        this.body = Collections.emptyMap();
        this.blob = null;
        this.error = error;
    }

    /**
     * Says whether it is a result.
     *
     * @return false if it is an error
     */
    public boolean isOk() {
        return error == null;
    }

    /**
     * Gives the status.
     *
     * @return 0 for a result, else the number of the error's kind
     */
    public int getStatus() {
        return status;
    }

    /**
     * Gives the error.
     *
     * @return the error; null if it is a result
     */
    public FenpayException getError() {
        return error;
    }

    /**
     * Gives the result.
     *
     * @return its members by name
     * @throws FenpayException if the operation failed
     */
    public Map<String, Object> getBody() {
        if (error != null) {
            throw error;
        }
        return body;
    }

    /**
     * Gives the exact bytes beside the result: a bill, an encoded message.
     *
     * @return the bytes; null if there are none
     * @throws FenpayException if the operation failed
     */
    public byte[] getBlob() {
        if (error != null) {
            throw error;
        }
        return blob;
    }

    /** What the reply says, of a failure too. */
    Map<String, Object> told() {
        return body;
    }

    @Override
    public String toString() {
        return error == null ? "Reply[ok]" : "Reply[" + error.getMessage() + "]";
    }
}
