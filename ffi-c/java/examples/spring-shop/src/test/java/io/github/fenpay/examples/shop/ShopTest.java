package io.github.fenpay.examples.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The shop over HTTP, with a WeChat Pay on this machine. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class ShopTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static Process simulator;
    private static PrintStream requests;
    private static BufferedReader answers;

    @Value("${local.server.port}")
    private int port;

    @DynamicPropertySource
    static void wechat(DynamicPropertyRegistry properties) throws IOException {
        String program = Path.of(System.getProperty("fenpay.root"), "target/debug/fenpay").toString();
        simulator = new ProcessBuilder(program, "simulator", "--json", "--control", "--hold-notices", "--speed", "1000")
            .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        requests = new PrintStream(simulator.getOutputStream(), true, StandardCharsets.UTF_8);
        answers = simulator.inputReader(StandardCharsets.UTF_8);
        JsonObject started = JsonParser.parseString(answers.readLine()).getAsJsonObject();
        JsonElement config = started.getAsJsonArray("merchants").get(0).getAsJsonObject().get("config");
        properties.add("fenpay.config", config::getAsString);
    }

    @AfterAll
    static void end() throws InterruptedException {
        requests.close();
        simulator.waitFor();
    }

    private static JsonElement control(String request) throws IOException {
        requests.println(request);
        JsonObject answer = JsonParser.parseString(answers.readLine()).getAsJsonObject();
        assertTrue(answer.has("gives"), request + ": " + answer);
        return answer.get("gives");
    }

    private HttpResponse<String> post(String path, String type, String body) throws Exception {
        JsonObject headers = new JsonObject();
        headers.addProperty("Content-Type", type);
        return post(path, headers, body);
    }

    private HttpResponse<String> post(String path, JsonObject headers, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        headers.entrySet().forEach(header -> request.header(header.getKey(), header.getValue().getAsString()));
        return HTTP.send(request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private JsonObject order(String number) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/orders/" + number)).build();
        return JsonParser.parseString(HTTP.send(request, BodyHandlers.ofString()).body()).getAsJsonObject();
    }

    @Test
    void whatIsPaidIsShipped() throws Exception {
        String cart = "{\"number\": \"SHOP-0001\", \"total\": 8800, \"description\": \"A pot of tea\"}";
        HttpResponse<String> placed = post("/orders", "application/json", cart);
        assertEquals(200, placed.statusCode(), placed.body());
        JsonObject checkout = JsonParser.parseString(placed.body()).getAsJsonObject();
        assertTrue(checkout.get("codeUrl").getAsString().startsWith("weixin://"));
        assertFalse(order("SHOP-0001").get("shipped").getAsBoolean());

        control("POST pay {\"out_trade_no\": \"SHOP-0001\"}");
        JsonArray notices = control("POST notices/take").getAsJsonArray();
        assertEquals(1, notices.size());
        String notice = notices.get(0).getAsJsonObject().get("body").getAsString();
        JsonObject headers = notices.get(0).getAsJsonObject().getAsJsonObject("headers");

        HttpResponse<String> forged = post("/wechat/notice", headers, notice.replace("SHOP-0001", "SHOP-9999"));
        assertEquals(200, forged.statusCode());
        assertTrue(forged.body().contains("<![CDATA[FAIL]]>"), forged.body());
        assertEquals("open", order("SHOP-0001").get("state").getAsString());

        HttpResponse<String> taken = post("/wechat/notice", headers, notice);
        assertEquals(200, taken.statusCode());
        assertTrue(taken.body().startsWith("<xml><return_code><![CDATA[SUCCESS]]></return_code>"), taken.body());
        assertTrue(taken.headers().firstValue("Content-Type").orElse("").contains("xml"), taken.headers().toString());
        assertEquals("paid", order("SHOP-0001").get("state").getAsString());

        long end = System.nanoTime() + 20_000_000_000L;
        while (!order("SHOP-0001").get("shipped").getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "the event never reached the shop");
            Thread.sleep(50);
        }
    }

    @Test
    void theShopSaysWhatItsPageDidWrong() throws Exception {
        String cart = "{\"number\": \"SHOP-0002\", \"total\": 0, \"description\": \"Nothing\"}";
        assertEquals(400, post("/orders", "application/json", cart).statusCode());
        assertTrue(order("SHOP-0404").has("error"));
        HttpResponse<String> empty = post("/wechat/notice", "text/xml", "");
        assertEquals(200, empty.statusCode());
        assertTrue(empty.body().contains("FAIL"), empty.body());
    }
}
