// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

/** What may be done next, after an error. */
public enum Advice {
    /** Repeating does not help: change something first. */
    NEVER(1, "never"),
    /** The very same request again is safe. */
    SAME(2, "same"),
    /** The very same request again is safe, later. */
    LATER(3, "later"),
    /** The outcome is unknown: ask before anything else. */
    QUERY(4, "query");

    private final int number;
    private final String word;

    Advice(int number, String word) {
        this.number = number;
        this.word = word;
    }

    /**
     * Gives the number that crosses every boundary.
     *
     * @return the number
     */
    public int number() {
        return number;
    }

    /**
     * Gives the word that crosses every boundary: <code>query</code>.
     *
     * @return the word
     */
    public String word() {
        return word;
    }

    /**
     * Finds an advice by its word.
     *
     * @param word the word
     * @return the advice; null if there is none of that word
     */
    public static Advice of(String word) {
        for (Advice advice : values()) {
            if (advice.word.equals(word)) {
                return advice;
            }
        }
        return null;
    }
}
