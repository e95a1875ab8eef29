package io.github.fenpay;

import io.github.fenpay.reply.Opened;
import java.util.Collections;
import java.util.List;
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
     * @param path WeChat Pay's name; in version 3 a dot leads into an object: <code>amount.total</code>
     * @return its text, or that of its number or flag; null if it is not there, or an object or a list, which
     *     {@link #getFields} has
     */
    public String get(String path) {
        Object found = getFields();
        for (String name : path.split("\\.")) {
            found = found instanceof Map ? ((Map<?, ?>) found).get(name) : null;
        }
        return found == null || found instanceof Map || found instanceof List ? null : found.toString();
    }

    /**
     * Gives the fields of the answer by WeChat Pay's names.
     *
     * @return texts; in version 3 also maps, lists, whole numbers and flags; empty if the answer says nothing
     */
    public Map<String, Object> getFields() {
        Map<String, Object> fields = opened.getFields();
        return fields == null ? Collections.emptyMap() : fields;
    }

    /**
     * Says which encrypted fields did not open, because they were sealed for another certificate.
     *
     * @return their paths with commas between them; null if all opened
     */
    public String getUnopened() {
        return opened.getUnopened();
    }

    /**
     * Says how the answer was verified.
     *
     * @return the algorithm, in version 3 with the key's serial; null if the answer carries no signature
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
