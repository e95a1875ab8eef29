package io.github.fenpay;

import io.github.fenpay.reply.Opened;
import java.util.Map;

/**
 * What WeChat Pay answered to a request of its own.
 *
 * <p><code>toString</code> shows no values.
 */
public final class RawReply {
    private final Map<String, Object> body;
    private final Opened opened;
    private final byte[] file;

    RawReply(Reply reply) {
        this.body = reply.getBody();
        this.opened = new Opened(body);
        this.file = reply.getBlob();
    }

    /**
     * Gives a field of the answer.
     *
     * @param name WeChat Pay's name
     * @return its text; null if it is not there
     */
    public String get(String name) {
        return getFields().get(name);
    }

    /**
     * Gives the fields of the answer.
     *
     * @return texts by WeChat Pay's names
     */
    public Map<String, String> getFields() {
        return opened.getFields();
    }

    /**
     * Says how the answer was verified.
     *
     * @return the algorithm; null if the answer carries no signature
     */
    public String getVerifiedBy() {
        return opened.getVerifiedBy();
    }

    /**
     * Gives the file that was downloaded.
     *
     * @return its bytes; null if the answer is none
     */
    public byte[] getFile() {
        return file;
    }

    /**
     * Gives the link to which the payer's browser must go, for operations that are pages.
     *
     * @return the link; null for all other operations
     */
    public String getLink() {
        Object link = body.get("link");
        return link == null ? null : link.toString();
    }

    @Override
    public String toString() {
        return "RawReply" + getFields().keySet();
    }
}
