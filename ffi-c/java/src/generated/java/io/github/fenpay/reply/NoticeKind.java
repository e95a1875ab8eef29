// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.Word;

/**
 * One of <code>payment</code>, <code>payment_failed</code>, <code>refund</code>, <code>contract</code>,
 * <code>scan</code>, <code>other</code>.
 */
public enum NoticeKind implements Word {
    /** <code>payment</code>. */
    PAYMENT("payment"),
    /** <code>payment_failed</code>. */
    PAYMENT_FAILED("payment_failed"),
    /** <code>refund</code>. */
    REFUND("refund"),
    /** <code>contract</code>. */
    CONTRACT("contract"),
    /** <code>scan</code>. */
    SCAN("scan"),
    /** <code>other</code>. */
    OTHER("other");

    private final String word;

    NoticeKind(String word) {
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
    public static NoticeKind of(String word) {
        return Word.find(values(), word);
    }
}
