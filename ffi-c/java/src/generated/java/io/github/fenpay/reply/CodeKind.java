// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.Word;

/** One of <code>mini_program</code>, <code>official_account</code>. */
public enum CodeKind implements Word {
    /** <code>mini_program</code>. */
    MINI_PROGRAM("mini_program"),
    /** <code>official_account</code>. */
    OFFICIAL_ACCOUNT("official_account");

    private final String word;

    CodeKind(String word) {
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
    public static CodeKind of(String word) {
        return Word.find(values(), word);
    }
}
