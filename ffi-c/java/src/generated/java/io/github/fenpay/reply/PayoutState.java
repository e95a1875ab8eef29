// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.Word;

/**
 * One of <code>placing</code>, <code>pending</code>, <code>confirming</code>, <code>canceling</code>,
 * <code>transferring</code>, <code>rejected</code>, <code>failed</code>, <code>cancelled</code>,
 * <code>returned</code>, <code>succeeded</code>.
 */
public enum PayoutState implements Word {
    /** <code>placing</code>. */
    PLACING("placing"),
    /** <code>pending</code>. */
    PENDING("pending"),
    /** <code>confirming</code>. */
    CONFIRMING("confirming"),
    /** <code>canceling</code>. */
    CANCELING("canceling"),
    /** <code>transferring</code>. */
    TRANSFERRING("transferring"),
    /** <code>rejected</code>. */
    REJECTED("rejected"),
    /** <code>failed</code>. */
    FAILED("failed"),
    /** <code>cancelled</code>. */
    CANCELLED("cancelled"),
    /** <code>returned</code>. */
    RETURNED("returned"),
    /** <code>succeeded</code>. */
    SUCCEEDED("succeeded");

    private final String word;

    PayoutState(String word) {
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
    public static PayoutState of(String word) {
        return Word.find(values(), word);
    }
}
