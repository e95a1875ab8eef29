// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.Word;

/** One of <code>PENDING</code>, <code>CLOSED</code>, <code>SUCCESS</code>. */
public enum ReceiverResult implements Word {
    /** <code>PENDING</code>. */
    PENDING("PENDING"),
    /** <code>CLOSED</code>. */
    CLOSED("CLOSED"),
    /** <code>SUCCESS</code>. */
    SUCCESS("SUCCESS");

    private final String word;

    ReceiverResult(String word) {
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
    public static ReceiverResult of(String word) {
        return Word.find(values(), word);
    }
}
