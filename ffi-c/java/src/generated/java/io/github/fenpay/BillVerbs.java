// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

import io.github.fenpay.reply.Bill;
import io.github.fenpay.reply.Comparison;
import io.github.fenpay.request.BillCompare;
import io.github.fenpay.request.BillFetch;

/**
 * The verbs <code>bill.…</code>.
 *
 * <p>Safe for many threads at once. Every verb throws a {@link FenpayException} if it fails.
 */
public final class BillVerbs {
    private final Waist waist;

    BillVerbs(Waist waist) {
        this.waist = waist;
    }

    /**
     * Fetches a day's bill, which is there at 10:00 Beijing time of the next day, and checks it whole; its
     * bytes are the blob, or go to a file.
     *
     * @param request what it takes
     * @return A bill that was fetched and checked whole.
     */
    public Bill fetch(BillFetch request) {
        Reply reply = waist.run(request);
        return new Bill(reply.getBody(), reply.getBlob());
    }

    /**
     * Fetches a day's bill, which is there at 10:00 Beijing time of the next day, and checks it whole; its
     * bytes are the blob, or go to a file.
     *
     * @param date The Beijing day: yyyyMMdd or yyyy-MM-dd.
     * @return A bill that was fetched and checked whole.
     */
    public Bill fetch(String date) {
        return fetch(new BillFetch(date));
    }

    /**
     * Compares trade bills, and fund flows, with the ledger; every difference is classified and named, and
     * changes no state.
     *
     * @param request what it takes
     * @return Days' files held against the ledger.
     */
    public Comparison compare(BillCompare request) {
        return new Comparison(waist.run(request).getBody());
    }

    /**
     * Compares trade bills, and fund flows, with the ledger; every difference is classified and named, and
     * changes no state.
     *
     * @param date The Beijing day: yyyyMMdd or yyyy-MM-dd.
     * @return Days' files held against the ledger.
     */
    public Comparison compare(String date) {
        return compare(new BillCompare(date));
    }
}
