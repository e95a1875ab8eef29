package io.github.fenpay;

import io.github.fenpay.reply.HttpReply;
import io.github.fenpay.reply.Received;
import java.util.Map;

/**
 * What came of a notice: the exact answer to send, and what the notice said and did.
 *
 * <p>The answer must be sent as it is, for a refused notice too.
 */
public final class Receipt {
    private final HttpReply reply;
    private final Received outcome;
    private final FenpayException error;

    Receipt(Reply told, Map<String, Object> reply) {
        this.reply = new HttpReply(reply);
        this.error = told.getError();
        this.outcome = error == null ? new Received(told.getBody()) : null;
    }

    /**
     * Gives the answer to send: status, headers, body.
     *
     * @return the answer
     */
    public HttpReply getReply() {
        return reply;
    }

    /**
     * Says whether the notice was taken.
     *
     * @return false if it was refused
     */
    public boolean isAccepted() {
        return error == null;
    }

    /**
     * Gives what the notice was and did.
     *
     * @return the outcome
     * @throws FenpayException if the notice was refused
     */
    public Received getOutcome() {
        if (error != null) {
            throw error;
        }
        return outcome;
    }

    /**
     * Gives why the notice was refused.
     *
     * @return the error; null if the notice was taken
     */
    public FenpayException getError() {
        return error;
    }

    @Override
    public String toString() {
        return "Receipt[" + (error == null ? outcome : error.getMessage()) + "]";
    }
}
