// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

import io.github.fenpay.reply.Payout;
import io.github.fenpay.request.TransferCancel;
import io.github.fenpay.request.TransferGet;
import io.github.fenpay.request.TransferPlace;
import io.github.fenpay.request.TransferQuery;

/**
 * The verbs <code>transfer.…</code>.
 *
 * <p>Safe for many threads at once. Every verb throws a {@link FenpayException} if it fails.
 */
public final class TransferVerbs {
    private final Waist waist;

    TransferVerbs(Waist waist) {
        this.waist = waist;
    }

    /**
     * Transfers money to a user, or continues the transfer of that number; in v3 the user confirms it.
     *
     * @param request what it takes
     * @return A red packet or a transfer as the ledger has it.
     */
    public Payout place(TransferPlace request) {
        return new Payout(waist.run(request).getBody());
    }

    /**
     * Asks WeChat Pay where a transfer stands and records the answer.
     *
     * @param request what it takes
     * @return A red packet or a transfer as the ledger has it.
     */
    public Payout query(TransferQuery request) {
        return new Payout(waist.run(request).getBody());
    }

    /**
     * Asks WeChat Pay where a transfer stands and records the answer.
     *
     * @param number The merchant's number of the payout.
     * @return A red packet or a transfer as the ledger has it.
     */
    public Payout query(String number) {
        return query(new TransferQuery(number));
    }

    /**
     * Cancels a transfer over v3 that the user has not confirmed.
     *
     * @param request what it takes
     * @return A red packet or a transfer as the ledger has it.
     */
    public Payout cancel(TransferCancel request) {
        return new Payout(waist.run(request).getBody());
    }

    /**
     * Cancels a transfer over v3 that the user has not confirmed.
     *
     * @param number The merchant's number of the payout.
     * @return A red packet or a transfer as the ledger has it.
     */
    public Payout cancel(String number) {
        return cancel(new TransferCancel(number));
    }

    /**
     * Reads a transfer from the ledger; nothing is sent.
     *
     * @param request what it takes
     * @return A red packet or a transfer as the ledger has it.
     */
    public Payout get(TransferGet request) {
        return new Payout(waist.run(request).getBody());
    }

    /**
     * Reads a transfer from the ledger; nothing is sent.
     *
     * @param number The merchant's number of the payout.
     * @return A red packet or a transfer as the ledger has it.
     */
    public Payout get(String number) {
        return get(new TransferGet(number));
    }
}
