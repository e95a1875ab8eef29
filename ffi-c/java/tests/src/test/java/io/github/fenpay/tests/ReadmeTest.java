package io.github.fenpay.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.fenpay.Advice;
import io.github.fenpay.Engine;
import io.github.fenpay.FenpayException;
import io.github.fenpay.RawReply;
import io.github.fenpay.Receipt;
import io.github.fenpay.reply.Event;
import io.github.fenpay.reply.HttpReply;
import io.github.fenpay.reply.Order;
import io.github.fenpay.reply.OrderKind;
import io.github.fenpay.reply.OrderState;
import io.github.fenpay.reply.Prepared;
import io.github.fenpay.reply.RefundState;
import io.github.fenpay.request.HttpPrepare;
import io.github.fenpay.request.OrderPlace;
import io.github.fenpay.request.RefundPlace;
import io.github.fenpay.v2.payments.PayOrderquery;
import io.github.fenpay.v2.payments.PayUnifiedorder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README.md shows is in here, word for word, and runs. */
class ReadmeTest {
    @TempDir
    Path folder;

    private final List<String> shipped = new ArrayList<>();
    private final StringBuilder sent = new StringBuilder();
    private final ReadmeTest response = this;

    // What the samples call, and is their host's.

    /** The samples' working folder. */
    private final class Folder {
        Path get(String name) {
            return folder.resolve(name);
        }
    }

    private final Folder Paths = new Folder();

    private void ship(String number) {
        shipped.add(number);
    }

    private void setStatus(int status) {
        sent.append(status);
    }

    private void setHeader(String name, String value) {
        sent.append(' ').append(name).append('=').append(value);
    }

    private void write(String body) {
        sent.append(' ').append(body);
    }

    private void send(String url, Map<String, String> headers, byte[] body) {
        sent.append(url).append(headers.isEmpty()).append(new String(body, StandardCharsets.UTF_8));
    }

    @Test
    void aPaymentGoesThroughAllOfThem() throws Exception {
        try (Simulator wechat = new Simulator("--speed", "1000")) {
            Path file = folder.resolve("fenpay.json");
            String ledger = "sqlite:" + folder.resolve("pay.db");
            String configuration = wechat.configuration().toString().replace("memory:", ledger);
            Files.write(file, configuration.getBytes(StandardCharsets.UTF_8));
            place();
            try (Engine engine = Engine.open(configuration)) {
                wechat.control("POST pay", "{\"out_trade_no\": \"ORDER-0001\"}");
                notice(engine, wechat.notices().get(0), headers(new Asked()));
                assertTrue(sent.toString().startsWith("200 ") && sent.toString().contains("SUCCESS"), sent.toString());
                work(engine);
                assertEquals(Collections.singletonList("ORDER-0001"), shipped);
                refund(engine, wechat);
                assertEquals(OrderState.PAID, later(engine).getState());
                assertEquals("REFUND, verified by HMAC-SHA256", query(engine));
                sent.setLength(0);
                prepare(engine);
                assertTrue(sent.toString().startsWith("https://") && sent.toString().contains("<sign>"));
            }
        }
    }

    private void place() {
        try (Engine engine = Engine.open(Paths.get("fenpay.json"))) {
            Order order = engine.order().place(
                new OrderPlace("ORDER-0001", OrderKind.NATIVE, 8800, "A pot of tea").attach("table 7"));
            System.out.println("QR code: " + order.getCodeUrl());
        }
        try (Engine engine = Engine.open(folder.resolve("fenpay.json"))) {
            assertEquals(OrderState.OPEN, engine.order().get("ORDER-0001").getState());
        }
    }

    private void notice(Engine engine, byte[] body, Map<String, List<String>> headers) {
        Receipt receipt = engine.receive(body, headers);
        HttpReply answer = receipt.getReply();
        response.setStatus((int) answer.getStatus());
        answer.getHeaders().forEach(response::setHeader);
        response.write(answer.getBody());
    }

    /** As much of a servlet's request as a notice needs. */
    private static final class Asked {
        Enumeration<String> getHeaderNames() {
            return Collections.enumeration(Arrays.asList("Content-Type", "Wechatpay-Nonce"));
        }

        Enumeration<String> getHeaders(String name) {
            return Collections.enumeration(Collections.singletonList(name + "'s value"));
        }
    }

    private static Map<String, List<String>> headers(Asked request) {
        Map<String, List<String>> headers = new HashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name, Collections.list(request.getHeaders(name)));
        }
        return headers;
    }

    private void work(Engine engine) {
        engine.task().tick();
        for (Event event : engine.event().take().getEvents()) {
            if (event.getKind().equals("payment.paid")) {
                ship(event.getNumber());
            }
            engine.event().done(event.getId());
        }
    }

    private void refund(Engine engine, Simulator wechat) {
        wechat.control("POST faults",
            "{\"operation\": \"/secapi/pay/refund\", \"kind\": \"drop_after_commit\", \"count\": 1}");
        try {
            engine.refund().place(new RefundPlace("REFUND-0001", "ORDER-0001", 8800));
        } catch (FenpayException error) {
            if (error.getAdvice() != Advice.QUERY) {
                throw error;
            }
            // The outcome is unknown: ask, and never refund under another number.
            engine.refund().query("REFUND-0001");
        }
        RefundState state = engine.refund().get("REFUND-0001").getState();
        assertTrue(state == RefundState.PENDING || state == RefundState.SUCCEEDED, state.word());
    }

    private Order later(Engine engine) {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        CompletableFuture<Order> later = CompletableFuture.supplyAsync(
            () -> engine.order().query("ORDER-0001"), executor);
        Order order = later.join();
        executor.shutdown();
        return order;
    }

    private String query(Engine engine) {
        RawReply answer = engine.call(new PayOrderquery().outTradeNo("ORDER-0001"));
        System.out.println(answer.get("trade_state") + ", verified by " + answer.getVerifiedBy());
        return answer.get("trade_state") + ", verified by " + answer.getVerifiedBy();
    }

    private void prepare(Engine engine) {
        PayUnifiedorder order = new PayUnifiedorder()
            .outTradeNo("ORDER-0002").totalFee(8800).body("A pot of tea")
            .tradeType("NATIVE").productId("tea").spbillCreateIp("127.0.0.1")
            .notifyUrl("https://shop.example/notice");
        Prepared prepared = engine.http().prepare(
            new HttpPrepare(order.operation()).params(order.params()));
        send(prepared.getUrl(), prepared.getHeaders(), prepared.getFile());
    }

    @Test
    void everySampleOfThePageIsOneThatRuns() throws IOException {
        String page = text(Simulator.ROOT.resolve("ffi-c/java/README.md"));
        String here = "io/github/fenpay/tests/ReadmeTest.java";
        String source = flat(text(Simulator.ROOT.resolve("ffi-c/java/tests/src/test/java").resolve(here)));
        List<String> samples = new ArrayList<>();
        for (String part : page.split("```java\n")) {
            samples.add(part.split("\n```")[0]);
        }
        samples.remove(0);
        assertEquals(8, samples.size());
        samples.forEach(sample -> assertTrue(source.contains(flat(sample)), "not in ReadmeTest.java:\n" + sample));
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static String flat(String text) {
        return Arrays.stream(text.split("\n")).map(String::trim).collect(Collectors.joining("\n"));
    }
}
