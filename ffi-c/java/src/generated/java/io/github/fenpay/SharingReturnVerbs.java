// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

import io.github.fenpay.reply.SharingReturn;
import io.github.fenpay.request.SharingReturnGet;
import io.github.fenpay.request.SharingReturnPlace;
import io.github.fenpay.request.SharingReturnQuery;

/**
 * The verbs <code>sharing_return.…</code>.
 *
 * <p>Safe for many threads at once. Every verb throws a {@link FenpayException} if it fails.
 */
public final class SharingReturnVerbs {
    private final Waist waist;

    SharingReturnVerbs(Waist waist) {
        this.waist = waist;
    }

    /**
     * Takes a share back from a merchant that received it, or continues the return of that number.
     *
     * @param request what it takes
     * @return A return of a share as the ledger has it.
     */
    public SharingReturn place(SharingReturnPlace request) {
        return new SharingReturn(waist.run(request).getBody());
    }

    /**
     * Asks WeChat Pay where a return stands and records the answer.
     *
     * @param request what it takes
     * @return A return of a share as the ledger has it.
     */
    public SharingReturn query(SharingReturnQuery request) {
        return new SharingReturn(waist.run(request).getBody());
    }

    /**
     * Asks WeChat Pay where a return stands and records the answer.
     *
     * @param outReturnNo The merchant's number of the return: 1 to 64 of 0-9A-Za-z_-|&#42;&#64;.
     * @return A return of a share as the ledger has it.
     */
    public SharingReturn query(String outReturnNo) {
        return query(new SharingReturnQuery(outReturnNo));
    }

    /**
     * Reads a return from the ledger; nothing is sent.
     *
     * @param request what it takes
     * @return A return of a share as the ledger has it.
     */
    public SharingReturn get(SharingReturnGet request) {
        return new SharingReturn(waist.run(request).getBody());
    }

    /**
     * Reads a return from the ledger; nothing is sent.
     *
     * @param outReturnNo The merchant's number of the return: 1 to 64 of 0-9A-Za-z_-|&#42;&#64;.
     * @return A return of a share as the ledger has it.
     */
    public SharingReturn get(String outReturnNo) {
        return get(new SharingReturnGet(outReturnNo));
    }
}
