package io.github.fenpay.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.fenpay.Engine;
import io.github.fenpay.FenpayException;
import io.github.fenpay.Reply;
import io.github.fenpay.Tools;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The truth that all languages share, over the face that users have. */
class ConformanceTest {
    private static final Gson GSON = new Gson().newBuilder().serializeNulls().create();

    /** What a case or a step expected, and what came of it. */
    private static final class Run {
        final String name;
        final JsonObject expected;
        final Outcome outcome;

        Run(String name, JsonObject expected, Outcome outcome) {
            this.name = name;
            this.expected = expected;
            this.outcome = outcome;
        }

        String difference() {
            return outcome.difference(expected);
        }
    }

    /** A result with its file, or an error. */
    private static final class Outcome {
        private final JsonElement gives;
        private final byte[] file;
        private final JsonObject fails;

        private Outcome(JsonElement gives, byte[] file, JsonObject fails) {
            this.gives = gives;
            this.file = file;
            this.fails = fails;
        }

        static Outcome of(Reply reply) {
            if (reply.isOk()) {
                return new Outcome(GSON.toJsonTree(reply.getBody()), reply.getBlob(), null);
            }
            return of(reply.getError());
        }

        static Outcome of(FenpayException error) {
            JsonObject data = GSON.toJsonTree(error.toMap()).getAsJsonObject();
            assertEquals(data.get("kind").getAsString(), error.getKind().word());
            assertEquals(data.get("advice").getAsString(), error.getAdvice().word());
            assertEquals(error.getKind().number(), error.getStatus());
            return new Outcome(null, null, data);
        }

        JsonElement told() {
            return fails == null ? gives : fails;
        }

        String difference(JsonObject expected) {
            if (expected.has("fails")) {
                return fails == null ? "it did not fail" : Match.difference(expected.get("fails"), fails, "fails");
            }
            if (fails != null) {
                return "it failed: " + fails;
            }
            if (expected.has("gives")) {
                String inner = Match.difference(expected.get("gives"), gives, "gives");
                if (inner != null) {
                    return inner;
                }
            }
            byte[] bytes = bytes(expected, "file");
            return bytes == null || Arrays.equals(bytes, file) ? null : "file: other bytes";
        }
    }

    @Test
    void everyLanguageShowsTheSame() throws IOException {
        List<Run> vectors = new ArrayList<>();
        List<Run> hostile = new ArrayList<>();
        List<Run> steps = new ArrayList<>();
        int flows;
        JsonObject data = read("flows.json").getAsJsonObject();
        try (Simulator wechat = simulator(data.getAsJsonObject("settings"))) {
            try (Engine engine = wechat.engine()) {
                cases("vectors.json", engine, vectors);
                cases("hostile.json", engine, hostile);
            }
            flows = flows(data.getAsJsonArray("flows"), wechat, steps);
        }
        for (List<Run> runs : Arrays.asList(vectors, hostile, steps)) {
            assertTrue(runs.size() > 0);
            runs.forEach(run -> assertEquals(null, run.difference(), run.name));
            runs.forEach(ConformanceTest::everyChangeIsFound);
        }
        System.out.printf("conformance: %d vectors, %d hostile, %d flows (%d steps)%n", vectors.size(),
            hostile.size(), flows, steps.size());
    }

    /** A loop that cannot fail is worthless: each changed expectation of the true run must be found. */
    private static void everyChangeIsFound(Run run) {
        for (String member : new String[] {"gives", "fails", "file", "file_base64"}) {
            JsonElement expected = run.expected.get(member);
            boolean empty = expected != null && (expected.isJsonObject() && expected.getAsJsonObject().size() == 0);
            if (expected == null || empty) {
                continue;
            }
            JsonObject changed = run.expected.deepCopy();
            if (member.equals("file_base64")) {
                changed.addProperty("file_base64", "AAAA" + expected.getAsString());
            } else {
                changed.add(member, Match.changed(expected));
            }
            assertNotEquals(null, run.outcome.difference(changed), run.name + ": a changed " + member);
        }
        JsonObject turned = run.expected.deepCopy();
        if (turned.remove("fails") == null) {
            turned.add("fails", new JsonObject());
        }
        assertNotEquals(null, run.outcome.difference(turned), run.name + ": success and failure are told apart");
    }

    private static Simulator simulator(JsonObject settings) {
        // The two other settings are what the options of every simulator of these tests say.
        assertTrue(settings.get("early_bills").getAsBoolean() && settings.get("hold_notices").getAsBoolean());
        assertEquals(3, settings.size(), "a setting that this loop does not know");
        return new Simulator("--speed", settings.get("speed").getAsString());
    }

    private static void cases(String file, Engine engine, List<Run> runs) throws IOException {
        for (JsonElement element : read(file).getAsJsonArray()) {
            JsonObject one = element.getAsJsonObject();
            runs.add(new Run(file + ": " + one.get("name").getAsString(), one, outcome(one, engine)));
        }
    }

    private static Outcome outcome(JsonObject one, Engine engine) {
        if (one.has("open")) {
            try {
                Engine.open(GSON.toJson(one.get("open"))).close();
                return new Outcome(new JsonObject(), null, null);
            } catch (FenpayException error) {
                return Outcome.of(error);
            }
        }
        String params = one.has("params") ? GSON.toJson(one.get("params")) : null;
        boolean onEngine = one.has("engine") && one.get("engine").getAsBoolean();
        String op = one.get("op").getAsString();
        byte[] blob = bytes(one, "blob");
        return Outcome.of(onEngine ? engine.callJson(op, params, blob) : Tools.callJson(op, params, blob));
    }

    private static int flows(JsonArray flows, Simulator wechat, List<Run> runs) {
        for (JsonElement element : flows) {
            JsonObject flow = element.getAsJsonObject();
            wechat.control("DELETE faults", null);
            JsonObject configuration = wechat.configuration();
            if (flow.has("config")) {
                flow.getAsJsonObject("config").entrySet().forEach(m -> configuration.add(m.getKey(), m.getValue()));
            }
            Map<String, JsonElement> kept = new HashMap<>();
            try (Engine engine = Engine.open(GSON.toJson(configuration))) {
                int number = 0;
                for (JsonElement step : flow.getAsJsonArray("steps")) {
                    String name = flow.get("name").getAsString() + ", step " + ++number;
                    Run run = step(name, step.getAsJsonObject(), engine, wechat, kept);
                    assertEquals(null, run.difference(), name);
                    keep(run, step.getAsJsonObject(), kept);
                    runs.add(run);
                }
            }
        }
        return flows.size();
    }

    private static Run step(String name, JsonObject step, Engine engine, Simulator wechat,
        Map<String, JsonElement> kept) {
        JsonObject used = new JsonObject();
        for (Map.Entry<String, JsonElement> member : step.entrySet()) {
            boolean plain = member.getKey().equals("keep");
            used.add(member.getKey(), plain ? member.getValue() : Match.used(member.getValue(), kept));
        }
        if (used.has("wechat")) {
            JsonObject answer = wechat.answer(used.get("wechat").getAsString(), used.get("body"));
            return new Run(name, used, new Outcome(answer.get("gives"), null, answer.getAsJsonObject("fails")));
        }
        String params = used.has("params") ? GSON.toJson(used.get("params")) : null;
        Reply reply = engine.callJson(used.get("call").getAsString(), params, bytes(used, "blob"));
        return new Run(name, used, Outcome.of(reply));
    }

    private static void keep(Run run, JsonObject step, Map<String, JsonElement> kept) {
        if (step.has("keep")) {
            for (Map.Entry<String, JsonElement> member : step.getAsJsonObject("keep").entrySet()) {
                JsonElement value = Match.at(run.outcome.told(), member.getValue().getAsString());
                assertNotEquals(null, value, run.name + ": " + member + " leads nowhere");
                kept.put(member.getKey(), value);
            }
        }
    }

    private static byte[] bytes(JsonObject one, String name) {
        if (one.has(name + "_base64")) {
            return Base64.getDecoder().decode(one.get(name + "_base64").getAsString());
        }
        return one.has(name) ? one.get(name).getAsString().getBytes(StandardCharsets.UTF_8) : null;
    }

    private static JsonElement read(String file) throws IOException {
        byte[] text = Files.readAllBytes(Simulator.ROOT.resolve("tests/conformance").resolve(file));
        return JsonParser.parseString(new String(text, StandardCharsets.UTF_8));
    }
}
