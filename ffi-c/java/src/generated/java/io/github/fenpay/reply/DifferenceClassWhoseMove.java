// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.Word;

/** One of <code>fenpay</code>, <code>merchant</code>, <code>wechat_pay</code>, <code>next_day</code>. */
public enum DifferenceClassWhoseMove implements Word {
    /** <code>fenpay</code>. */
    FENPAY("fenpay"),
    /** <code>merchant</code>. */
    MERCHANT("merchant"),
    /** <code>wechat_pay</code>. */
    WECHAT_PAY("wechat_pay"),
    /** <code>next_day</code>. */
    NEXT_DAY("next_day");

    private final String word;

    DifferenceClassWhoseMove(String word) {
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
    public static DifferenceClassWhoseMove of(String word) {
        return Word.find(values(), word);
    }
}
