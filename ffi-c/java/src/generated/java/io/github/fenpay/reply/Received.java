// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** What a notice was and did, and the exact answer to send. */
public final class Received extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public Received(Map<String, ?> members) {
        super(members);
    }

    /**
     * What it was: the order's state, refund, transfer, sharing, incident, scan, or notice. and the name of
     * another.
     *
     * @return the text
     */
    public String getOutcome() {
        return text("outcome");
    }

    /**
     * The answer to send.
     *
     * @return the record
     */
    public HttpReply getReply() {
        return record("reply", HttpReply::new);
    }

    /**
     * Whether it told anything new.
     *
     * @return whether; null if there is none
     */
    public Boolean getFirst() {
        return flagOrNull("first");
    }

    /**
     * Whether the incident is new.
     *
     * @return whether; null if there is none
     */
    public Boolean getNew() {
        return flagOrNull("new");
    }

    /**
     * The incident that it caused, which a person must look at.
     *
     * @return the text; null if there is none
     */
    public String getIncident() {
        return text("incident");
    }

    /**
     * The order that it is about.
     *
     * @return the record; null if there is none
     */
    public Order getOrder() {
        return record("order", Order::new);
    }

    /**
     * The refund that it is about.
     *
     * @return the object's members; null if there is none
     */
    public Map<String, Object> getRefund() {
        return object("refund");
    }

    /**
     * The transfer that it is about.
     *
     * @return the record; null if there is none
     */
    public Payout getTransfer() {
        return record("transfer", Payout::new);
    }

    /**
     * The sharing that it is about.
     *
     * @return the record; null if there is none
     */
    public Sharing getSharing() {
        return record("sharing", Sharing::new);
    }

    /**
     * The payment for an order that is not known here.
     *
     * @return the object's members; null if there is none
     */
    public Map<String, Object> getPayment() {
        return object("payment");
    }

    /**
     * What another notice said.
     *
     * @return the object's members; null if there is none
     */
    public Map<String, Object> getFields() {
        return object("fields");
    }

    /**
     * A scan: the merchant.
     *
     * @return the text; null if there is none
     */
    public String getMchid() {
        return text("mchid");
    }

    /**
     * A scan: the app.
     *
     * @return the text; null if there is none
     */
    public String getAppid() {
        return text("appid");
    }

    /**
     * A scan: who scanned.
     *
     * @return the text; null if there is none
     */
    public String getOpenid() {
        return text("openid");
    }

    /**
     * A scan: the product.
     *
     * @return the text; null if there is none
     */
    public String getProductId() {
        return text("product_id");
    }

    @Override
    public String toString() {
        return show("Received", "outcome", "first", "new", "incident", "mchid");
    }
}
