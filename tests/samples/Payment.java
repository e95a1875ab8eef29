import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Paths;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

// readme: begin
import io.github.fenpay.Engine;
import io.github.fenpay.reply.Event;
import io.github.fenpay.reply.HttpReply;
import io.github.fenpay.reply.OrderKind;
import io.github.fenpay.request.OrderPlace;

final class Payment {
    private final Engine engine;

    Payment(Engine engine) { // Engine.open(Paths.get("fenpay.json")), or a map
        this.engine = engine;
    }

    /** Somebody wants to pay: gives what the page needs to start the payment. */
    Map<String, String> order(String number, long fen, String openid) {
        // The same number again, after a crash or a timeout, continues the same order.
        engine.order().place(new OrderPlace(number, OrderKind.JSAPI, fen, "tea").openid(openid));
        return engine.client().params(number).getParams();
    }

    /** WeChat Pay posts to notify_url: the exact bytes and the headers in, the exact answer out. */
    HttpReply notice(byte[] body, Map<String, ?> headers) {
        return engine.receive(body, headers).getReply();
    }

    /** From cron or a worker: does what is due, and acts on what happened, once. */
    void work() {
        engine.task().tick(); // lost notices and lost answers are found here
        for (Event event : engine.event().take().getEvents()) {
            if (event.getKind().equals("payment.paid")) {
                ship(event.getNumber());
            }
            engine.event().done(Collections.singletonList(event.getId())); // it comes again until this is said
        }
    }

    private void ship(String number) {
        System.out.println("ship " + number);
    }
}
// readme: end

/** A shop in three commands: Shop CONFIG order NUMBER FEN OPENID | notice | work. */
final class Shop {
    private Shop() {
    }

    public static void main(String[] words) throws IOException {
        try (Engine engine = Engine.open(Paths.get(words[0]))) {
            Payment payment = new Payment(engine);
            if (words[1].equals("order")) {
                StringBuilder json = new StringBuilder();
                payment.order(words[2], Long.parseLong(words[3]), words[4]).forEach((name, value) ->
                    json.append(json.length() == 0 ? "{" : ", ").append("\"" + name + "\": \"" + value + "\""));
                System.out.println(json.append("}"));
            } else if (words[1].equals("notice")) {
                Map<String, String> headers = new HashMap<>();
                System.getenv().forEach((name, value) -> {
                    if (name.startsWith("HTTP_")) {
                        headers.put(name.substring(5).replace('_', '-'), value);
                    }
                });
                HttpReply reply = payment.notice(standardInput(), headers);
                System.out.print("Status: " + reply.getStatus() + "\r\n");
                reply.getHeaders().forEach((name, value) -> System.out.print(name + ": " + value + "\r\n"));
                System.out.print("\r\n" + reply.getBody());
            } else {
                payment.work();
            }
        }
    }

    private static byte[] standardInput() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[8192];
        for (int read = System.in.read(chunk); read >= 0; read = System.in.read(chunk)) {
            bytes.write(chunk, 0, read);
        }
        return bytes.toByteArray();
    }
}
