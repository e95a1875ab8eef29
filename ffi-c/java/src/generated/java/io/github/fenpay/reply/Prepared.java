// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** A sealed request, to be sent as it is. */
public final class Prepared extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     * @param file the bytes beside them; may be null
     */
    public Prepared(Map<String, ?> members, byte[] file) {
        super(members, file);
    }

    /**
     * The method.
     *
     * @return the word
     */
    public HttpMethod getMethod() {
        return HttpMethod.of(text("method"));
    }

    /**
     * The address.
     *
     * @return the text
     */
    public String getUrl() {
        return text("url");
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
     * Whether the client certificate must be shown.
     *
     * @return whether
     */
    public boolean isClientCert() {
        return flag("client_cert");
    }

    /**
     * The body to send.
     *
     * @return the bytes; null if there are none
     */
    public byte[] getFile() {
        return file();
    }

    @Override
    public String toString() {
        return show("Prepared", "method", "client_cert");
    }
}
