// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** A message that was written. */
public final class Encoded extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     * @param file the bytes beside them; may be null
     */
    public Encoded(Map<String, ?> members, byte[] file) {
        super(members, file);
    }

    /**
     * How long it is.
     *
     * @return the number
     */
    public long getBytes() {
        return whole("bytes");
    }

    /**
     * The message's bytes.
     *
     * @return the bytes; null if there are none
     */
    public byte[] getFile() {
        return file();
    }

    @Override
    public String toString() {
        return show("Encoded", "bytes");
    }
}
