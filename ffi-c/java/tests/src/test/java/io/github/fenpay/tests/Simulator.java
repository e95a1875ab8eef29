package io.github.fenpay.tests;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.fenpay.Engine;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** WeChat Pay on this machine, as a process that is told what to do by lines. */
final class Simulator implements AutoCloseable {
    /** The folder of the whole project. */
    static final Path ROOT = Paths.get(System.getProperty("fenpay.root")).toAbsolutePath().normalize();

    private final Process process;
    private final BufferedWriter requests;
    private final BufferedReader answers;
    private final JsonObject configuration;

    Simulator(String... options) {
        List<String> command = new ArrayList<>(Arrays.asList(ROOT.resolve("target/debug/fenpay").toString(),
            "simulator", "--json", "--control", "--hold-notices", "--early-bills"));
        command.addAll(Arrays.asList(options));
        try {
            process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            requests = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
            answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            JsonObject started = JsonParser.parseString(answers.readLine()).getAsJsonObject();
            JsonElement file = started.getAsJsonArray("merchants").get(0).getAsJsonObject().get("config");
            byte[] text = Files.readAllBytes(Paths.get(file.getAsString()));
            configuration = JsonParser.parseString(new String(text, StandardCharsets.UTF_8)).getAsJsonObject();
            configuration.addProperty("ledger", "memory:");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The first merchant's configuration with a ledger in memory; a copy. */
    JsonObject configuration() {
        return configuration.deepCopy();
    }

    /** A new engine with an empty ledger. */
    Engine engine() {
        return Engine.open(configuration.toString());
    }

    /** The whole answer to a request of the control API: <code>gives</code> or <code>fails</code>. */
    synchronized JsonObject answer(String request, JsonElement body) {
        try {
            requests.write(body == null ? request : request + " " + body);
            requests.write('\n');
            requests.flush();
            return JsonParser.parseString(answers.readLine()).getAsJsonObject();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What a request of the control API gives. */
    JsonElement control(String request, String body) {
        JsonObject answer = answer(request, body == null ? null : JsonParser.parseString(body));
        if (answer.has("fails")) {
            throw new AssertionError(request + ": " + answer.get("fails"));
        }
        return answer.get("gives");
    }

    /** The exact bodies of the notices that wait, each acknowledged. */
    List<byte[]> notices() {
        JsonArray taken = control("POST notices/take", null).getAsJsonArray();
        List<byte[]> bodies = new ArrayList<>();
        for (JsonElement notice : taken) {
            String body = notice.getAsJsonObject().get("body").getAsString();
            bodies.add(body.getBytes(StandardCharsets.UTF_8));
        }
        return bodies;
    }

    /** The headers of a notice that <code>POST notices/take</code> gave. */
    static Map<String, List<String>> headers(JsonObject notice) {
        Map<String, List<String>> headers = new HashMap<>();
        notice.getAsJsonObject("headers").entrySet().forEach(header ->
            headers.put(header.getKey(), Collections.singletonList(header.getValue().getAsString())));
        return headers;
    }

    @Override
    public void close() {
        try {
            requests.close();
            process.waitFor();
        } catch (IOException broken) {
            process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
