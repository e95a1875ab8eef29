package io.github.fenpay;

import java.util.Map;

/** The one way into the engine, which every verb and every raw operation takes. */
interface Waist {
    /**
     * Does an operation; a failure is a reply, too.
     *
     * @param operation a verb, with a dot, or a request line, with a blank
     * @param params its parameters; null for none
     * @param blob exact bytes beside them; null for none
     * @return the reply
     */
    Reply call(String operation, Map<String, ?> params, byte[] blob);

    /**
     * Does what a request says.
     *
     * @param request the request
     * @return the reply of a success
     * @throws FenpayException if it failed
     */
    default Reply run(Request request) {
        if (request == null) {
            throw FenpayException.input("request", "must be given");
        }
        Reply reply = call(request.operation(), request.params(), request.blob());
        reply.getBody();
        return reply;
    }
}
