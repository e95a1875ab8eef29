// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** One receiver of a sharing. */
public final class Receiver extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Receiver(Map<String, ?> members) {
        super(members);
    }

    /**
     * What the account is: MERCHANT_ID, PERSONAL_OPENID, …
     *
     * @return the text
     */
    public String getType() {
        return text("type");
    }

    /**
     * The merchant's number or the openid.
     *
     * @return the text
     */
    public String getAccount() {
        return text("account");
    }

    /**
     * The share in fen.
     *
     * @return the amount in fen
     */
    public long getAmount() {
        return whole("amount");
    }

    /**
     * What became of it.
     *
     * @return the word
     */
    public ReceiverResult getResult() {
        return ReceiverResult.of(text("result"));
    }

    /**
     * WeChat Pay's code for why it was closed.
     *
     * @return the text; null if there is none
     */
    public String getReason() {
        return text("reason");
    }

    /**
     * WeChat Pay's number of it.
     *
     * @return the text; null if there is none
     */
    public String getDetailId() {
        return text("detail_id");
    }

    /**
     * The sum of returns under way, in fen.
     *
     * @return the amount in fen
     */
    public long getReturning() {
        return whole("returning");
    }

    /**
     * The sum that went back, in fen.
     *
     * @return the amount in fen
     */
    public long getReturned() {
        return whole("returned");
    }

    @Override
    public String toString() {
        return show("Receiver", "amount", "result", "reason", "returning", "returned");
    }
}
