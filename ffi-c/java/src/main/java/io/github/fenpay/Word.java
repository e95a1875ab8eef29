package io.github.fenpay;

/** A constant that stands for a word of the engine's. */
public interface Word {
    /**
     * Gives the word as the engine spells it.
     *
     * @return the word
     */
    String word();

    /**
     * Finds the constant of a word.
     *
     * @param all the constants
     * @param word the word; null gives null
     * @param <T> the enumeration
     * @return the constant
     * @throws InternalException if none of them has that word: the library is newer than this jar
     */
    static <T extends Word> T find(T[] all, String word) {
        if (word == null) {
            return null;
        }
        for (T one : all) {
            if (one.word().equals(word)) {
                return one;
            }
        }
        String name = all.getClass().getComponentType().getSimpleName();
        throw FenpayException.internal("this version of the jar does not know the " + name + " \"" + word + "\"");
    }
}
