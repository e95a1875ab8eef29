package io.github.fenpay.examples.jdbc;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A WeChat Pay on this machine, as a process that is told what to do by lines. */
final class Simulator implements AutoCloseable {
    private final Process process;
    private final PrintStream requests;
    private final BufferedReader answers;
    private final String configuration;

    Simulator(String dialects) throws IOException {
        String program = Path.of(System.getProperty("fenpay.root"), "target/debug/fenpay").toString();
        process = new ProcessBuilder(program, "simulator", "--json", "--control", "--hold-notices", "--speed", "1000",
            "--dialects", dialects).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        requests = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
        JsonObject started = JsonParser.parseString(answers.readLine()).getAsJsonObject();
        String file = started.getAsJsonArray("merchants").get(0).getAsJsonObject().get("config").getAsString();
        JsonObject read = JsonParser.parseString(Files.readString(Path.of(file))).getAsJsonObject();
        read.addProperty("ledger", "host:");
        configuration = read.toString();
    }

    /** The configuration of an engine that keeps no ledger. */
    String configuration() {
        return configuration;
    }

    /** What a request of the control API gives. */
    synchronized JsonElement control(String request) throws IOException {
        requests.println(request);
        JsonObject answer = JsonParser.parseString(answers.readLine()).getAsJsonObject();
        if (!answer.has("gives")) {
            throw new AssertionError(request + ": " + answer);
        }
        return answer.get("gives");
    }

    /** The payer pays. */
    void pay(String number) throws IOException {
        control("POST pay {\"out_trade_no\": \"" + number + "\"}");
    }

    /** Has something go wrong with the next requests. */
    void fault(String operation, String kind, int count) throws IOException {
        control("POST faults {\"operation\": \"" + operation + "\", \"kind\": \"" + kind + "\", \"count\": " + count + "}");
    }

    /** The notices that are due; each counts as sent. */
    List<JsonObject> notices() throws IOException {
        return objects(control("POST notices/take").getAsJsonArray());
    }

    /** The orders, the refunds or the notices, as WeChat Pay has them in its book. */
    List<JsonObject> book(String of) throws IOException {
        return objects(control("GET " + of).getAsJsonArray());
    }

    private static List<JsonObject> objects(JsonArray list) {
        List<JsonObject> objects = new ArrayList<>();
        list.forEach(one -> objects.add(one.getAsJsonObject()));
        return objects;
    }

    @Override
    public void close() {
        requests.close();
        process.destroy();
    }
}
