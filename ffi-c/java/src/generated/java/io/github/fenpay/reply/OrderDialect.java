// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.Word;

/** One of <code>v2</code>, <code>v3</code>. */
public enum OrderDialect implements Word {
    /** <code>v2</code>. */
    V2("v2"),
    /** <code>v3</code>. */
    V3("v3");

    private final String word;

    OrderDialect(String word) {
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
    public static OrderDialect of(String word) {
        return Word.find(values(), word);
    }
}
