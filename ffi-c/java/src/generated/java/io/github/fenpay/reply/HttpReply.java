// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** The exact answer to send to WeChat Pay. */
public final class HttpReply extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public HttpReply(Map<String, ?> members) {
        super(members);
    }

    /**
     * The HTTP status.
     *
     * @return the number
     */
    public long getStatus() {
        return whole("status");
    }

    /**
     * The headers.
     *
     * @return the texts by name
     */
    public Map<String, String> getHeaders() {
        return texts("headers");
    }

    /**
     * The body.
     *
     * @return the text
     */
    public String getBody() {
        return text("body");
    }

    @Override
    public String toString() {
        return show("HttpReply", "status");
    }
}
