// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** Who gave a code. */
public final class Payer extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Payer(Map<String, ?> members) {
        super(members);
    }

    /**
     * The payer under the app.
     *
     * @return the text
     */
    public String getOpenid() {
        return text("openid");
    }

    /**
     * The payer under all apps of one owner.
     *
     * @return the text; null if there is none
     */
    public String getUnionid() {
        return text("unionid");
    }

    /**
     * A mini program's session key: never send it to the client.
     *
     * @return the text; null if there is none
     */
    public String getSessionKey() {
        return text("session_key");
    }

    @Override
    public String toString() {
        return show("Payer");
    }
}
