// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.List;
import java.util.Map;

/** A fund flow held against the trade bill. */
public final class ComparedFlow extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public ComparedFlow(Map<String, ?> members) {
        super(members);
    }

    /**
     * How many rows.
     *
     * @return the number
     */
    public long getRows() {
        return whole("rows");
    }

    /**
     * How many payments and refunds moved the money and the fee that the trade bill says.
     *
     * @return the number
     */
    public long getMatched() {
        return whole("matched");
    }

    /**
     * What came in, in fen.
     *
     * @return the amount in fen
     */
    public long getIncome() {
        return whole("income");
    }

    /**
     * What left, in fen.
     *
     * @return the amount in fen
     */
    public long getExpense() {
        return whole("expense");
    }

    /**
     * What was taken as fees less what came back of them, in fen.
     *
     * @return the amount in fen
     */
    public long getFees() {
        return whole("fees");
    }

    /**
     * The balance before the first row, in fen.
     *
     * @return the amount in fen; null if there is none
     */
    public Long getOpening() {
        return wholeOrNull("opening");
    }

    /**
     * The balance after the last row, in fen.
     *
     * @return the amount in fen; null if there is none
     */
    public Long getClosing() {
        return wholeOrNull("closing");
    }

    /**
     * What is not judged here.
     *
     * @return the list
     */
    public List<OtherFlows> getOthers() {
        return records("others", OtherFlows::new);
    }

    @Override
    public String toString() {
        return show("ComparedFlow", "rows", "matched", "income", "expense", "fees", "opening", "closing");
    }
}
