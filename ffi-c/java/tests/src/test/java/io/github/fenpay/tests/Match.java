package io.github.fenpay.tests;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.Map;

/** Expected subsets, as tests/conformance/README.md tells them. */
final class Match {
    private Match() {}

    /** Where what was found is not what was expected; null if it is. */
    static String difference(JsonElement expected, JsonElement found, String path) {
        if (expected.isJsonPrimitive() && expected.getAsString().equals("$any")) {
            return found == null || found.isJsonNull() ? path + ": nothing is there" : null;
        }
        if (expected.isJsonNull()) {
            return found == null || found.isJsonNull() ? null : path + ": not null";
        }
        if (expected.isJsonObject() && found != null && found.isJsonObject()) {
            for (Map.Entry<String, JsonElement> member : expected.getAsJsonObject().entrySet()) {
                JsonElement there = found.getAsJsonObject().get(member.getKey());
                String inner = difference(member.getValue(), there, path + "." + member.getKey());
                if (inner != null) {
                    return inner;
                }
            }
            return null;
        }
        if (expected.isJsonArray() && found != null && found.isJsonArray()) {
            return list(expected.getAsJsonArray(), found.getAsJsonArray(), path);
        }
        boolean same = found != null && expected.isJsonPrimitive() && found.isJsonPrimitive()
            && same(expected.getAsJsonPrimitive(), found.getAsJsonPrimitive());
        return same ? null : path + ": expected " + expected + ", found " + found;
    }

    private static String list(JsonArray expected, JsonArray found, String path) {
        if (expected.size() != found.size()) {
            return path + ": " + found.size() + " elements, not " + expected.size();
        }
        for (int at = 0; at < expected.size(); at++) {
            String inner = difference(expected.get(at), found.get(at), path + "." + at);
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    private static boolean same(JsonPrimitive one, JsonPrimitive other) {
        if (one.isNumber() && other.isNumber()) {
            return new BigDecimal(one.getAsString()).compareTo(new BigDecimal(other.getAsString())) == 0;
        }
        boolean type = one.isString() == other.isString() && one.isBoolean() == other.isBoolean();
        return type && one.getAsString().equals(other.getAsString());
    }

    /** The value at a path of names and places; null if it leads nowhere. */
    static JsonElement at(JsonElement from, String path) {
        JsonElement here = from;
        for (String part : path.split("\\.")) {
            if (here != null && here.isJsonObject()) {
                here = here.getAsJsonObject().get(part);
            } else if (here != null && here.isJsonArray() && part.matches("[0-9]+")
                && Integer.parseInt(part) < here.getAsJsonArray().size()) {
                here = here.getAsJsonArray().get(Integer.parseInt(part));
            } else {
                return null;
            }
        }
        return here;
    }

    /** A copy in which each text <code>$name</code> is the value of that name. */
    static JsonElement used(JsonElement value, Map<String, JsonElement> kept) {
        if (value.isJsonObject()) {
            JsonObject copy = new JsonObject();
            value.getAsJsonObject().entrySet().forEach(m -> copy.add(m.getKey(), used(m.getValue(), kept)));
            return copy;
        }
        if (value.isJsonArray()) {
            JsonArray copy = new JsonArray();
            value.getAsJsonArray().forEach(one -> copy.add(used(one, kept)));
            return copy;
        }
        boolean name = value.isJsonPrimitive() && value.getAsJsonPrimitive().isString()
            && value.getAsString().matches("\\$[A-Za-z0-9_]+") && !value.getAsString().equals("$any");
        if (!name) {
            return value;
        }
        JsonElement known = kept.get(value.getAsString().substring(1));
        if (known == null) {
            throw new AssertionError(value + " was not kept");
        }
        return known;
    }

    /** A copy whose first leaf is another value. */
    static JsonElement changed(JsonElement value) {
        if (value.isJsonObject() && !value.getAsJsonObject().entrySet().isEmpty()) {
            JsonObject copy = value.getAsJsonObject().deepCopy();
            String first = copy.keySet().iterator().next();
            copy.add(first, changed(copy.get(first)));
            return copy;
        }
        if (value.isJsonArray() && value.getAsJsonArray().size() > 0) {
            JsonArray copy = value.getAsJsonArray().deepCopy();
            copy.set(0, changed(copy.get(0)));
            return copy;
        }
        if (value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber()) {
            return new JsonPrimitive(value.getAsBigDecimal().add(BigDecimal.ONE));
        }
        if (value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean()) {
            return new JsonPrimitive(!value.getAsBoolean());
        }
        if (value.isJsonPrimitive()) {
            boolean any = value.getAsString().equals("$any");
            return new JsonPrimitive(any ? "x" : value.getAsString() + "x");
        }
        return value.isJsonNull() ? new JsonPrimitive("x") : JsonNull.INSTANCE;
    }
}
