// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.Word;

/**
 * One of <code>order</code>, <code>refund</code>, <code>redpack</code>, <code>transfer</code>,
 * <code>sharing</code>, <code>sharing_return</code>, <code>refunds</code>, <code>sharings</code>,
 * <code>returns</code>.
 */
public enum NeedKind implements Word {
    /** <code>order</code>. */
    ORDER("order"),
    /** <code>refund</code>. */
    REFUND("refund"),
    /** <code>redpack</code>. */
    REDPACK("redpack"),
    /** <code>transfer</code>. */
    TRANSFER("transfer"),
    /** <code>sharing</code>. */
    SHARING("sharing"),
    /** <code>sharing_return</code>. */
    SHARING_RETURN("sharing_return"),
    /** <code>refunds</code>. */
    REFUNDS("refunds"),
    /** <code>sharings</code>. */
    SHARINGS("sharings"),
    /** <code>returns</code>. */
    RETURNS("returns");

    private final String word;

    NeedKind(String word) {
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
    public static NeedKind of(String word) {
        return Word.find(values(), word);
    }
}
