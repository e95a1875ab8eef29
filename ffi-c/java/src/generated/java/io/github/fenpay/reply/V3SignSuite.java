// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.Word;

/** One of <code>RSA</code>, <code>SM</code>. */
public enum V3SignSuite implements Word {
    /** <code>RSA</code>. */
    RSA("RSA"),
    /** <code>SM</code>. */
    SM("SM");

    private final String word;

    V3SignSuite(String word) {
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
    public static V3SignSuite of(String word) {
        return Word.find(values(), word);
    }
}
