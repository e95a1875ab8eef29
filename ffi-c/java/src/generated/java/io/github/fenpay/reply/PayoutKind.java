// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.Word;

/** One of <code>redpack</code>, <code>transfer</code>. */
public enum PayoutKind implements Word {
    /** <code>redpack</code>. */
    REDPACK("redpack"),
    /** <code>transfer</code>. */
    TRANSFER("transfer");

    private final String word;

    PayoutKind(String word) {
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
    public static PayoutKind of(String word) {
        return Word.find(values(), word);
    }
}
