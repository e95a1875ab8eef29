// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.Word;

/** One of <code>answer</code>, <code>query</code>, <code>notice</code>, <code>bill</code>. */
public enum ProofSource implements Word {
    /** <code>answer</code>. */
    ANSWER("answer"),
    /** <code>query</code>. */
    QUERY("query"),
    /** <code>notice</code>. */
    NOTICE("notice"),
    /** <code>bill</code>. */
    BILL("bill");

    private final String word;

    ProofSource(String word) {
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
    public static ProofSource of(String word) {
        return Word.find(values(), word);
    }
}
