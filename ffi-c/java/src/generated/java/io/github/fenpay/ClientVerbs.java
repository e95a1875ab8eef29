// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

import io.github.fenpay.reply.Client;
import io.github.fenpay.request.ClientParams;

/**
 * The verbs <code>client.…</code>.
 *
 * <p>Safe for many threads at once. Every verb throws a {@link FenpayException} if it fails.
 */
public final class ClientVerbs {
    private final Waist waist;

    ClientVerbs(Waist waist) {
        this.waist = waist;
    }

    /**
     * Gives the complete object with which the payer's side starts the payment.
     *
     * @param request what it takes
     * @return What the payer's side needs to start the payment.
     */
    public Client params(ClientParams request) {
        return new Client(waist.run(request).getBody());
    }

    /**
     * Gives the complete object with which the payer's side starts the payment.
     *
     * @param outTradeNo The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|&#42;.
     * @return What the payer's side needs to start the payment.
     */
    public Client params(String outTradeNo) {
        return params(new ClientParams(outTradeNo));
    }
}
