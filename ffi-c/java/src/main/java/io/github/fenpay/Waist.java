package io.github.fenpay;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.function.Supplier;

/** The one way into an engine, or into what needs none, which every verb and every raw operation takes. */
final class Waist {
    /** What needs no engine. */
    static final Waist WITHOUT_ENGINE = new Waist(0);

    private final long engine;

    Waist(long engine) {
        this.engine = engine;
    }

    /** Does an operation; a failure is a reply, too. */
    Reply call(String operation, Map<String, ?> params, byte[] blob) {
        return written(operation, () -> Json.write(params == null ? Collections.emptyMap() : params), blob);
    }

    /** Does an operation with parameters that are JSON already. */
    Reply callJson(String operation, String params, byte[] blob) {
        return written(operation, () -> Json.utf8(params == null ? "{}" : params, "params"), blob);
    }

    /**
     * Does what a request says.
     *
     * @return the reply of a success
     * @throws FenpayException if it failed
     */
    Reply run(Request request) {
        if (request == null) {
            throw FenpayException.input("request", "must be given");
        }
        Reply reply = call(request.operation(), request.params(), request.blob());
        reply.getBody();
        return reply;
    }

    /** Closes the engine. */
    Reply close() {
        return Abi.close(engine);
    }

    private Reply written(String operation, Supplier<byte[]> params, byte[] blob) {
        byte[] written = null;
        try {
            if (operation == null) {
                throw FenpayException.input("operation", "must be given");
            }
            byte[] name = Json.utf8(operation, "operation");
            written = params.get();
            return Abi.call(engine, name, written, blob);
        } catch (FenpayException refused) {
            return new Reply(refused.in(operation));
        } finally {
            if (written != null) {
                // It may have held a key, a payment code or a name.
                Arrays.fill(written, (byte) 0);
            }
        }
    }
}
