// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.Word;

/** One of <code>HMAC-SHA256</code>, <code>MD5</code>. */
public enum SignType implements Word {
    /** <code>HMAC-SHA256</code>. */
    HMAC_SHA256("HMAC-SHA256"),
    /** <code>MD5</code>. */
    MD5("MD5");

    private final String word;

    SignType(String word) {
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
    public static SignType of(String word) {
        return Word.find(values(), word);
    }
}
