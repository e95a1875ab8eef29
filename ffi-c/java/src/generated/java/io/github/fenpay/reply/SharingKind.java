// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.Word;

/** One of <code>share</code>, <code>unfreeze</code>. */
public enum SharingKind implements Word {
    /** <code>share</code>. */
    SHARE("share"),
    /** <code>unfreeze</code>. */
    UNFREEZE("unfreeze");

    private final String word;

    SharingKind(String word) {
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
    public static SharingKind of(String word) {
        return Word.find(values(), word);
    }
}
