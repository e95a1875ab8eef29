// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.Word;

/**
 * One of <code>jsapi</code>, <code>mini_program</code>, <code>app</code>, <code>h5</code>,
 * <code>native</code>, <code>payment_code</code>, <code>face</code>.
 */
public enum OrderKind implements Word {
    /** <code>jsapi</code>. */
    JSAPI("jsapi"),
    /** <code>mini_program</code>. */
    MINI_PROGRAM("mini_program"),
    /** <code>app</code>. */
    APP("app"),
    /** <code>h5</code>. */
    H5("h5"),
    /** <code>native</code>. */
    NATIVE("native"),
    /** <code>payment_code</code>. */
    PAYMENT_CODE("payment_code"),
    /** <code>face</code>. */
    FACE("face");

    private final String word;

    OrderKind(String word) {
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
    public static OrderKind of(String word) {
        return Word.find(values(), word);
    }
}
