// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

import io.github.fenpay.reply.Sharing;
import io.github.fenpay.request.SharingGet;
import io.github.fenpay.request.SharingPlace;
import io.github.fenpay.request.SharingQuery;
import io.github.fenpay.request.SharingUnfreeze;

/**
 * The verbs <code>sharing.…</code>.
 *
 * <p>Safe for many threads at once. Every verb throws a {@link FenpayException} if it fails.
 */
public final class SharingVerbs {
    private final Waist waist;

    SharingVerbs(Waist waist) {
        this.waist = waist;
    }

    /**
     * Shares a paid order's money among receivers, or continues the sharing of that number.
     *
     * @param request what it takes
     * @return A profit sharing as the ledger has it.
     */
    public Sharing place(SharingPlace request) {
        return new Sharing(waist.run(request).getBody());
    }

    /**
     * Gives what is left of an order's money to the merchant, under a number of its own.
     *
     * @param request what it takes
     * @return A profit sharing as the ledger has it.
     */
    public Sharing unfreeze(SharingUnfreeze request) {
        return new Sharing(waist.run(request).getBody());
    }

    /**
     * Asks WeChat Pay where a sharing stands and records the answer.
     *
     * @param request what it takes
     * @return A profit sharing as the ledger has it.
     */
    public Sharing query(SharingQuery request) {
        return new Sharing(waist.run(request).getBody());
    }

    /**
     * Asks WeChat Pay where a sharing stands and records the answer.
     *
     * @param outOrderNo The merchant's number of the sharing: 1 to 64 of 0-9A-Za-z_-|&#42;&#64;.
     * @return A profit sharing as the ledger has it.
     */
    public Sharing query(String outOrderNo) {
        return query(new SharingQuery(outOrderNo));
    }

    /**
     * Reads a sharing from the ledger; nothing is sent.
     *
     * @param request what it takes
     * @return A profit sharing as the ledger has it.
     */
    public Sharing get(SharingGet request) {
        return new Sharing(waist.run(request).getBody());
    }

    /**
     * Reads a sharing from the ledger; nothing is sent.
     *
     * @param outOrderNo The merchant's number of the sharing: 1 to 64 of 0-9A-Za-z_-|&#42;&#64;.
     * @return A profit sharing as the ledger has it.
     */
    public Sharing get(String outOrderNo) {
        return get(new SharingGet(outOrderNo));
    }
}
