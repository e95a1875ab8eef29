// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

import io.github.fenpay.reply.Payout;
import io.github.fenpay.request.RedpackGet;
import io.github.fenpay.request.RedpackPlace;
import io.github.fenpay.request.RedpackQuery;

/**
 * The verbs <code>redpack.…</code>.
 *
 * <p>Safe for many threads at once. Every verb throws a {@link FenpayException} if it fails.
 */
public final class RedpackVerbs {
    private final Waist waist;

    RedpackVerbs(Waist waist) {
        this.waist = waist;
    }

    /**
     * Sends a red packet, or continues the one of that number; never a second one.
     *
     * @param request what it takes
     * @return A red packet or a transfer as the ledger has it.
     */
    public Payout place(RedpackPlace request) {
        return new Payout(waist.run(request).getBody());
    }

    /**
     * Asks WeChat Pay where a red packet stands and records the answer.
     *
     * @param request what it takes
     * @return A red packet or a transfer as the ledger has it.
     */
    public Payout query(RedpackQuery request) {
        return new Payout(waist.run(request).getBody());
    }

    /**
     * Asks WeChat Pay where a red packet stands and records the answer.
     *
     * @param number The merchant's number of the payout.
     * @return A red packet or a transfer as the ledger has it.
     */
    public Payout query(String number) {
        return query(new RedpackQuery(number));
    }

    /**
     * Reads a red packet from the ledger; nothing is sent.
     *
     * @param request what it takes
     * @return A red packet or a transfer as the ledger has it.
     */
    public Payout get(RedpackGet request) {
        return new Payout(waist.run(request).getBody());
    }

    /**
     * Reads a red packet from the ledger; nothing is sent.
     *
     * @param number The merchant's number of the payout.
     * @return A red packet or a transfer as the ledger has it.
     */
    public Payout get(String number) {
        return get(new RedpackGet(number));
    }
}
