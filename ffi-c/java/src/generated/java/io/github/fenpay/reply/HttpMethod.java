// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.reply;

import io.github.fenpay.Word;

/** One of <code>GET</code>, <code>POST</code>, <code>PUT</code>, <code>PATCH</code>, <code>DELETE</code>. */
public enum HttpMethod implements Word {
    /** <code>GET</code>. */
    GET("GET"),
    /** <code>POST</code>. */
    POST("POST"),
    /** <code>PUT</code>. */
    PUT("PUT"),
    /** <code>PATCH</code>. */
    PATCH("PATCH"),
    /** <code>DELETE</code>. */
    DELETE("DELETE");

    private final String word;

    HttpMethod(String word) {
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
    public static HttpMethod of(String word) {
        return Word.find(values(), word);
    }
}
