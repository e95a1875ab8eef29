package io.github.fenpay;

import io.github.fenpay.request.NoticeReceive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;

/**
 * An engine: merchants, a ledger and a way to WeChat Pay.
 *
 * <p>Open one for the whole program and use it from all threads. Verbs are in groups:
 * <code>engine.order().place(…)</code>, <code>engine.task().tick()</code>. A call runs on the thread that makes
 * it, so it may be given to any executor; an interrupt does not end it, and the thread stays interrupted.
 */
public final class Engine extends Verbs implements AutoCloseable {
    private final Waist waist;
    private boolean closed;

    private Engine(Waist waist) {
        super(waist);
        this.waist = waist;
    }

    /**
     * Opens an engine; nothing is sent.
     *
     * @param config the configuration as JSON
     * @return the engine, to be closed by the caller
     * @throws ConfigException with every problem at once, or if the C library cannot be loaded
     * @throws LedgerException if the ledger cannot be opened
     */
    public static Engine open(String config) {
        return open(Json.utf8(given(config), "config"));
    }

    /**
     * Opens an engine; nothing is sent.
     *
     * @param config the configuration as maps, lists, texts, whole numbers and flags
     * @return the engine, to be closed by the caller
     * @throws ConfigException with every problem at once, or if the C library cannot be loaded
     * @throws LedgerException if the ledger cannot be opened
     */
    public static Engine open(Map<String, ?> config) {
        return open(Json.write(given(config)));
    }

    /**
     * Opens an engine; nothing is sent.
     *
     * @param config a file that holds the configuration as JSON
     * @return the engine, to be closed by the caller
     * @throws ConfigException if the file cannot be read, with every problem at once, or if the C library cannot
     *     be loaded
     * @throws LedgerException if the ledger cannot be opened
     */
    public static Engine open(Path config) {
        try {
            return open(Files.readAllBytes(given(config)));
        } catch (IOException unread) {
            throw FenpayException.config("config", "the file cannot be read: " + unread.getMessage());
        }
    }

    private static <T> T given(T config) {
        if (config == null) {
            throw FenpayException.input("config", "must be given");
        }
        return config;
    }

    private static Engine open(byte[] config) {
        try {
            long[] handle = new long[1];
            Abi.open(config, handle).getBody();
            return new Engine(new Waist(handle[0]));
        } finally {
            // It held keys.
            Arrays.fill(config, (byte) 0);
        }
    }

    /**
     * Does an operation by its name; a failure is a reply, too.
     *
     * @param operation a verb (<code>order.place</code>) or a request line (<code>POST /tools/shorturl</code>)
     * @param params its parameters; null for none
     * @param blob exact bytes beside them; null for none
     * @return the reply, whose body throws if it is a failure
     */
    public Reply call(String operation, Map<String, ?> params, byte[] blob) {
        return waist.call(operation, params, blob);
    }

    /**
     * Does an operation by its name; a failure is a reply, too.
     *
     * @param operation a verb (<code>order.place</code>) or a request line (<code>POST /tools/shorturl</code>)
     * @param params its parameters; null for none
     * @return the reply, whose body throws if it is a failure
     */
    public Reply call(String operation, Map<String, ?> params) {
        return call(operation, params, null);
    }

    /**
     * Does an operation with parameters that are JSON already; a failure is a reply, too.
     *
     * @param operation a verb or a request line
     * @param params its parameters as JSON, which the engine reads strictly; null for none
     * @param blob exact bytes beside them; null for none
     * @return the reply, whose body throws if it is a failure
     */
    public Reply callJson(String operation, String params, byte[] blob) {
        return waist.callJson(operation, params, blob);
    }

    /**
     * Sends a request of WeChat Pay's own and gives its verified answer.
     *
     * @param request the request, from a package below <code>io.github.fenpay.v2</code>
     * @return the answer
     * @throws FenpayException if it failed
     */
    public RawReply call(RawRequest<?> request) {
        return new RawReply(waist.run(request));
    }

    /**
     * Takes a notice of version 2, which needs no headers: verifies it, records it and gives the exact answer to send.
     *
     * <p>A notice that does not verify is no exception: its answer must be sent like any other. One of version 3
     * does not verify without its headers.
     *
     * @param body the exact bytes that arrived
     * @return the answer to send, and what the notice said and did
     * @throws StateException if the engine is closed
     */
    public Receipt receive(byte[] body) {
        return receive(body, Collections.emptyMap());
    }

    /**
     * Takes a notice with its headers: verifies it, records it and gives the exact answer to send.
     *
     * <p>Version 3 signs in the headers whose names begin with <code>Wechatpay-</code>; no others are looked at.
     *
     * @param body the exact bytes that arrived
     * @param headers the request's headers by name: each a text, or a collection of texts for one that came more
     *     than once
     * @return the answer to send, and what the notice said and did
     * @throws StateException if the engine is closed
     * @throws InputException if one of WeChat Pay's headers is neither
     */
    public Receipt receive(byte[] body, Map<String, ?> headers) {
        NoticeReceive request = new NoticeReceive(body == null ? new byte[0] : body).headers(Headers.signed(headers));
        Reply told = call(request.operation(), request.params(), request.blob());
        Object reply = told.told().get("reply");
        if (!(reply instanceof Map)) {
            throw told.isOk() ? FenpayException.internal("a notice without an answer") : told.getError();
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> members = (Map<String, Object>) reply;
        return new Receipt(told, members);
    }

    /**
     * Closes the engine; again is nothing.
     *
     * @throws StateException if a call is under way on it: let the calls end first
     */
    @Override
    public synchronized void close() {
        if (!closed) {
            waist.close().getBody();
            closed = true;
        }
    }

    @Override
    public synchronized String toString() {
        return closed ? "Engine[closed]" : "Engine[open]";
    }
}
