// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** A request that was signed. */
public final class SignedRequest extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public SignedRequest(Map<String, ?> members) {
        super(members);
    }

    /**
     * The header Authorization.
     *
     * @return the text
     */
    public String getAuthorization() {
        return text("authorization");
    }

    /**
     * The signature in it, in base64.
     *
     * @return the text
     */
    public String getSignature() {
        return text("signature");
    }

    /**
     * The text that was signed.
     *
     * @return the text
     */
    public String getMessage() {
        return text("message");
    }

    @Override
    public String toString() {
        return show("SignedRequest");
    }
}
