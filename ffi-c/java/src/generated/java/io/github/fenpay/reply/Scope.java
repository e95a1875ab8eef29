// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.Word;

/** One of <code>snsapi_base</code>, <code>snsapi_userinfo</code>. */
public enum Scope implements Word {
    /** <code>snsapi_base</code>. */
    SNSAPI_BASE("snsapi_base"),
    /** <code>snsapi_userinfo</code>. */
    SNSAPI_USERINFO("snsapi_userinfo");

    private final String word;

    Scope(String word) {
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
    public static Scope of(String word) {
        return Word.find(values(), word);
    }
}
