// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;
import io.github.fenpay.reply.ClientKind;

/**
 * What <code>client.params</code> takes. Gives the complete object with which the payer's side starts the
 * payment.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class ClientParams extends Request {
    /** <code>client.params</code>. */
    public static final String OPERATION = "client.params";

    /**
     * Makes one from what it cannot do without.
     *
     * @param outTradeNo The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|&#42;.
     */
    public ClientParams(String outTradeNo) {
        super(OPERATION);
        put("out_trade_no", outTradeNo);
    }

    /**
     * The merchant; may be left out where one is configured.
     *
     * @param mchid the value
     * @return this request
     */
    public ClientParams mchid(String mchid) {
        put("mchid", mchid);
        return this;
    }

    /**
     * Whose parameters are needed; by default the order's kind.
     *
     * @param client the value
     * @return this request
     */
    public ClientParams client(ClientKind client) {
        put("client", client);
        return this;
    }

    /**
     * Where the H5 cashier returns to.
     *
     * @param redirectUrl the value
     * @return this request
     */
    public ClientParams redirectUrl(String redirectUrl) {
        put("redirect_url", redirectUrl);
        return this;
    }
}
