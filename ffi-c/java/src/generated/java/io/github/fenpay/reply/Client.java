// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** What the payer's side needs to start the payment. */
public final class Client extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Client(Map<String, ?> members) {
        super(members);
    }

    /**
     * Whose parameters they are.
     *
     * @return the word
     */
    public ClientKind getClient() {
        return ClientKind.of(text("client"));
    }

    /**
     * The complete object to pass on, as it is.
     *
     * @return the texts by name
     */
    public Map<String, String> getParams() {
        return texts("params");
    }

    @Override
    public String toString() {
        return show("Client", "client");
    }
}
