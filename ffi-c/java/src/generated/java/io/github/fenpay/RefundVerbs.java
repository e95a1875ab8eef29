// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

import io.github.fenpay.reply.Refund;
import io.github.fenpay.request.RefundGet;
import io.github.fenpay.request.RefundPlace;
import io.github.fenpay.request.RefundQuery;

/**
 * The verbs <code>refund.…</code>.
 *
 * <p>Safe for many threads at once. Every verb throws a {@link FenpayException} if it fails.
 */
public final class RefundVerbs {
    private final Waist waist;

    RefundVerbs(Waist waist) {
        this.waist = waist;
    }

    /**
     * Refunds a part or all of a paid order, or continues the refund of that number.
     *
     * @param request what it takes
     * @return A refund as the ledger has it.
     */
    public Refund place(RefundPlace request) {
        return new Refund(waist.run(request).getBody());
    }

    /**
     * Asks WeChat Pay where a refund stands and records the answer.
     *
     * @param request what it takes
     * @return A refund as the ledger has it.
     */
    public Refund query(RefundQuery request) {
        return new Refund(waist.run(request).getBody());
    }

    /**
     * Asks WeChat Pay where a refund stands and records the answer.
     *
     * @param outRefundNo The merchant's number of the refund: 1 to 64 of 0-9A-Za-z_-|&#42;&#64;.
     * @return A refund as the ledger has it.
     */
    public Refund query(String outRefundNo) {
        return query(new RefundQuery(outRefundNo));
    }

    /**
     * Reads a refund from the ledger; nothing is sent.
     *
     * @param request what it takes
     * @return A refund as the ledger has it.
     */
    public Refund get(RefundGet request) {
        return new Refund(waist.run(request).getBody());
    }

    /**
     * Reads a refund from the ledger; nothing is sent.
     *
     * @param outRefundNo The merchant's number of the refund: 1 to 64 of 0-9A-Za-z_-|&#42;&#64;.
     * @return A refund as the ledger has it.
     */
    public Refund get(String outRefundNo) {
        return get(new RefundGet(outRefundNo));
    }
}
