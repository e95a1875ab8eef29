// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.Word;

/** One of <code>placing</code>, <code>pending</code>, <code>rejected</code>, <code>finished</code>. */
public enum SharingState implements Word {
    /** <code>placing</code>. */
    PLACING("placing"),
    /** <code>pending</code>. */
    PENDING("pending"),
    /** <code>rejected</code>. */
    REJECTED("rejected"),
    /** <code>finished</code>. */
    FINISHED("finished");

    private final String word;

    SharingState(String word) {
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
    public static SharingState of(String word) {
        return Word.find(values(), word);
    }
}
