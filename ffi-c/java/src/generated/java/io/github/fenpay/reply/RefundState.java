// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.Word;

/**
 * One of <code>placing</code>, <code>pending</code>, <code>abnormal</code>, <code>rejected</code>,
 * <code>closed</code>, <code>succeeded</code>.
 */
public enum RefundState implements Word {
    /** <code>placing</code>. */
    PLACING("placing"),
    /** <code>pending</code>. */
    PENDING("pending"),
    /** <code>abnormal</code>. */
    ABNORMAL("abnormal"),
    /** <code>rejected</code>. */
    REJECTED("rejected"),
    /** <code>closed</code>. */
    CLOSED("closed"),
    /** <code>succeeded</code>. */
    SUCCEEDED("succeeded");

    private final String word;

    RefundState(String word) {
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
    public static RefundState of(String word) {
        return Word.find(values(), word);
    }
}
