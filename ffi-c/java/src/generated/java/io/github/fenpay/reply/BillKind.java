// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.Word;

/** One of <code>trade</code>, <code>fund_flow</code>. */
public enum BillKind implements Word {
    /** <code>trade</code>. */
    TRADE("trade"),
    /** <code>fund_flow</code>. */
    FUND_FLOW("fund_flow");

    private final String word;

    BillKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /**
     * Finds the constant of a word; null for null.
     *
     * @param word the word
     * @return the constant
     * @throws io.github.fenpay.InternalException if this version does not know the word
     */
    public static BillKind of(String word) {
        return Word.find(values(), word);
    }
}
