// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.ReplyRecord;
import java.util.Map;

/** Money that trade bills say nothing about, which is not judged here. */
public final class OtherFlows extends ReplyRecord {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one from its members, as tests of yours may want to.
     *
     * @param members the members, as the engine names them
     */
    public OtherFlows(Map<String, ?> members) {
        super(members);
    }

    /**
     * The business's type, as the fund flow has it.
     *
     * @return the text
     */
    public String getBusinessType() {
        return text("business_type");
    }

    /**
     * Whether the money came in.
     *
     * @return whether
     */
    public boolean isIncome() {
        return flag("income");
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
     * Their sum in fen.
     *
     * @return the amount in fen
     */
    public long getAmount() {
        return whole("amount");
    }

    @Override
    public String toString() {
        return show("OtherFlows", "income", "rows", "amount");
    }
}
