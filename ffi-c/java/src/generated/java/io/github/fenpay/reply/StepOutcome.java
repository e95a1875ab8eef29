// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.Word;

/** One of <code>needs</code>, <code>commit</code>, <code>done</code>. */
public enum StepOutcome implements Word {
    /** <code>needs</code>. */
    NEEDS("needs"),
    /** <code>commit</code>. */
    COMMIT("commit"),
    /** <code>done</code>. */
    DONE("done");

    private final String word;

    StepOutcome(String word) {
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
    public static StepOutcome of(String word) {
        return Word.find(values(), word);
    }
}
