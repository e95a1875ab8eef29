package peers;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.wechat.pay.java.core.notification.RequestParam;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** An HTTP server that keeps what it is sent; the first of them it can refuse. */
final class Mailbox implements AutoCloseable {
    private final HttpServer server;
    private final BlockingQueue<Letter> letters = new LinkedBlockingQueue<>();
    private final AtomicInteger refusals = new AtomicInteger();

    /** A notice as it came. */
    record Letter(Headers headers, String body) {
        /** The letter as the SDK takes it. */
        RequestParam asked() {
            return new RequestParam.Builder()
                .serialNumber(headers.getFirst("Wechatpay-Serial"))
                .timestamp(headers.getFirst("Wechatpay-Timestamp"))
                .nonce(headers.getFirst("Wechatpay-Nonce"))
                .signature(headers.getFirst("Wechatpay-Signature"))
                .signType(headers.getFirst("Wechatpay-Signature-Type"))
                .body(body)
                .build();
        }

        Letter with(String otherBody) {
            return new Letter(headers, otherBody);
        }
    }

    Mailbox() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/notices", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        letters.add(new Letter(exchange.getRequestHeaders(), body));
        byte[] later = "{\"code\":\"FAIL\",\"message\":\"later\"}".getBytes(StandardCharsets.UTF_8);
        if (refusals.getAndUpdate(count -> Math.max(0, count - 1)) > 0) {
            exchange.sendResponseHeaders(500, later.length);
            exchange.getResponseBody().write(later);
        } else {
            exchange.sendResponseHeaders(204, -1);
        }
        exchange.close();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/notices";
    }

    void refuseNext() {
        refusals.incrementAndGet();
    }

    Letter next() throws InterruptedException {
        Letter letter = letters.poll(20, TimeUnit.SECONDS);
        if (letter == null) {
            throw new AssertionError("no notice came");
        }
        return letter;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
