// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;

/**
 * What <code>transfer.place</code> takes. Transfers money to a user's balance, or continues the transfer of
 * that number.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class TransferPlace extends Request {
    /** <code>transfer.place</code>. */
    public static final String OPERATION = "transfer.place";

    /**
     * Makes one from what it cannot do without.
     *
     * @param number The merchant's number of the payout.
     * @param openid Who gets it, under the app.
     * @param amount The amount in fen.
     * @param description What it is for: at most 100 bytes.
     */
    public TransferPlace(String number, String openid, long amount, String description) {
        super(OPERATION);
        put("number", number);
        put("openid", openid);
        put("amount", amount);
        put("description", description);
    }

    /**
     * The merchant; may be left out where one is configured.
     *
     * @param mchid the value
     * @return this request
     */
    public TransferPlace mchid(String mchid) {
        put("mchid", mchid);
        return this;
    }

    /**
     * The user's real name; with it WeChat Pay checks that it is right.
     *
     * @param name the value
     * @return this request
     */
    public TransferPlace name(String name) {
        put("name", name);
        return this;
    }

    /**
     * The app; by default the merchant's first.
     *
     * @param appid the value
     * @return this request
     */
    public TransferPlace appid(String appid) {
        put("appid", appid);
        return this;
    }

    /**
     * The payer's address (the server's for Native); by default 127.0.0.1.
     *
     * @param clientIp the value
     * @return this request
     */
    public TransferPlace clientIp(String clientIp) {
        put("client_ip", clientIp);
        return this;
    }
}
