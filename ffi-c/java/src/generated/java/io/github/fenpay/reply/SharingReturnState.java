// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.Word;

/**
 * One of <code>placing</code>, <code>pending</code>, <code>rejected</code>, <code>failed</code>,
 * <code>succeeded</code>.
 */
public enum SharingReturnState implements Word {
    /** <code>placing</code>. */
    PLACING("placing"),
    /** <code>pending</code>. */
    PENDING("pending"),
    /** <code>rejected</code>. */
    REJECTED("rejected"),
    /** <code>failed</code>. */
    FAILED("failed"),
    /** <code>succeeded</code>. */
    SUCCEEDED("succeeded");

    private final String word;

    SharingReturnState(String word) {
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
    public static SharingReturnState of(String word) {
        return Word.find(values(), word);
    }
}
