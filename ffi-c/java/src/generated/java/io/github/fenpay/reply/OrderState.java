// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.Word;

/**
 * One of <code>placing</code>, <code>open</code>, <code>paying</code>, <code>closing</code>,
 * <code>reversing</code>, <code>rejected</code>, <code>closed</code>, <code>reversed</code>,
 * <code>paid</code>.
 */
public enum OrderState implements Word {
    /** <code>placing</code>. */
    PLACING("placing"),
    /** <code>open</code>. */
    OPEN("open"),
    /** <code>paying</code>. */
    PAYING("paying"),
    /** <code>closing</code>. */
    CLOSING("closing"),
    /** <code>reversing</code>. */
    REVERSING("reversing"),
    /** <code>rejected</code>. */
    REJECTED("rejected"),
    /** <code>closed</code>. */
    CLOSED("closed"),
    /** <code>reversed</code>. */
    REVERSED("reversed"),
    /** <code>paid</code>. */
    PAID("paid");

    private final String word;

    OrderState(String word) {
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
    public static OrderState of(String word) {
        return Word.find(values(), word);
    }
}
