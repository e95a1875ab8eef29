package io.github.fenpay;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON as the engine wants it: whole numbers stay exact, what is not a whole number is refused, and so is text
 * that has no UTF-8.
 */
final class Json {
    /** The engine refuses what is deeper, and so do we, before the stack ends. */
    private static final int DEEPEST = 64;

    private Json() {}

    /**
     * Writes parameters.
     *
     * @throws InputException naming the parameter that JSON or the engine does not have
     */
    static byte[] write(Map<String, ?> params) {
        Scratch text = new Scratch();
        try (JsonWriter writer = new JsonWriter(text)) {
            writer.setHtmlSafe(false);
            writer.setSerializeNulls(true);
            object(writer, params, "", 0);
            return utf8(CharBuffer.wrap(text.letters, 0, text.count), "params");
        } catch (IOException impossible) {
            throw FenpayException.internal("a text in memory could not be written");
        } finally {
            // It may hold keys, a payment code or a name.
            Arrays.fill(text.letters, ' ');
        }
    }

    /** A text in memory that can be wiped out; without the locks of Java's own, which cost more than the JSON. */
    private static final class Scratch extends Writer {
        private char[] letters = new char[512];
        private int count;

        private void reserve(int more) {
            if (more > letters.length - count) {
                char[] old = letters;
                letters = Arrays.copyOf(old, Math.max(Math.addExact(count, more), old.length + (old.length >> 1)));
                Arrays.fill(old, ' ');
            }
        }

        @Override
        public void write(int letter) {
            reserve(1);
            letters[count++] = (char) letter;
        }

        @Override
        public void write(char[] from, int start, int length) {
            reserve(length);
            System.arraycopy(from, start, letters, count, length);
            count += length;
        }

        @Override
        public void write(String from, int start, int length) {
            reserve(length);
            from.getChars(start, start + length, letters, count);
            count += length;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static void object(JsonWriter writer, Map<?, ?> members, String path, int depth) throws IOException {
        writer.beginObject();
        for (Map.Entry<?, ?> member : members.entrySet()) {
            if (!(member.getKey() instanceof String)) {
                throw FenpayException.input(path.isEmpty() ? "params" : path, "has a name that is no text");
            }
            String key = (String) member.getKey();
            String inner = path.isEmpty() ? key : path + "." + key;
            // A name that has no UTF-8 must not stand in an error either.
            wellFormed(key, path.isEmpty() ? "params" : path);
            writer.name(key);
            value(writer, member.getValue(), inner, depth + 1);
        }
        writer.endObject();
    }

    private static void value(JsonWriter writer, Object value, String path, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw FenpayException.input(path.split("[.\\[]")[0], "is too deep");
        }
        if (value == null) {
            writer.nullValue();
        } else if (value instanceof String) {
            writer.value(wellFormed((String) value, path));
        } else if (value instanceof Boolean) {
            writer.value((Boolean) value);
        } else if (value instanceof Word) {
            writer.value(((Word) value).word());
        } else if (value instanceof Number) {
            writer.value(whole((Number) value, path));
        } else if (value instanceof ReplyRecord) {
            object(writer, ((ReplyRecord) value).toMap(), path, depth);
        } else if (value instanceof Map) {
            object(writer, (Map<?, ?>) value, path, depth);
        } else if (value instanceof Collection || value instanceof Object[]) {
            Collection<?> all = value instanceof Collection ? (Collection<?>) value : Arrays.asList((Object[]) value);
            writer.beginArray();
            int at = 0;
            for (Object one : all) {
                value(writer, one, path + "[" + at++ + "]", depth + 1);
            }
            writer.endArray();
        } else {
            throw FenpayException.input(path, "a " + value.getClass().getSimpleName()
                + " has no place here: text, a whole number, a flag, a map, a list or null");
        }
    }

    private static Number whole(Number number, String path) {
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte
            || number instanceof BigInteger) {
            return number;
        }
        throw FenpayException.input(path, "must be a whole number, not a " + number.getClass().getSimpleName()
            + ": money is counted in fen");
    }

    private static String wellFormed(String text, String path) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean pair = Character.isHighSurrogate(unit)
                && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
            if (pair) {
                at++;
            } else if (Character.isSurrogate(unit)) {
                throw FenpayException.input(path, "holds half a letter (a lone surrogate), which has no UTF-8");
            }
        }
        return text;
    }

    /**
     * Gives a text in UTF-8.
     *
     * @throws InputException naming the field, if it has none
     */
    static byte[] utf8(String text, String field) {
        return utf8(CharBuffer.wrap(text), field);
    }

    private static byte[] utf8(CharBuffer text, String field) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(text);
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            if (encoded.hasArray()) {
                Arrays.fill(encoded.array(), (byte) 0);
            }
            return bytes;
        } catch (CharacterCodingException halves) {
            throw FenpayException.input(field, "holds half a letter (a lone surrogate), which has no UTF-8");
        }
    }

    /** Reads an object that the engine wrote. */
    static Map<String, Object> read(byte[] bytes) {
        try (JsonReader reader = new JsonReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
            return members(reader);
        } catch (IOException | IllegalStateException | NumberFormatException strange) {
            throw FenpayException.internal("the library's reply is not JSON");
        }
    }

    private static Map<String, Object> members(JsonReader reader) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            members.put(reader.nextName(), value(reader));
        }
        reader.endObject();
        return members;
    }

    private static Object value(JsonReader reader) throws IOException {
        JsonToken next = reader.peek();
        switch (next) {
            case NULL:
                reader.nextNull();
                return null;
            case STRING:
                return reader.nextString();
            case BOOLEAN:
                return reader.nextBoolean();
            case NUMBER:
                return number(reader.nextString());
            case BEGIN_ARRAY:
                List<Object> all = new ArrayList<>();
                reader.beginArray();
                while (reader.hasNext()) {
                    all.add(value(reader));
                }
                reader.endArray();
                return Collections.unmodifiableList(all);
            case BEGIN_OBJECT:
                return Collections.unmodifiableMap(members(reader));
            default:
                throw new IllegalStateException(next.name());
        }
    }

    private static Number number(String text) {
        BigDecimal exact = new BigDecimal(text);
        boolean whole = exact.scale() == 0;
        return !whole ? exact : exact.precision() < 19 ? (Number) exact.longValue() : larger(exact.toBigInteger());
    }

    private static Number larger(BigInteger number) {
        return number.bitLength() < Long.SIZE ? (Number) number.longValue() : number;
    }
}
