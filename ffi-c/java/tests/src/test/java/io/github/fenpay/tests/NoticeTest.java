package io.github.fenpay.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.fenpay.Engine;
import io.github.fenpay.ForgedException;
import io.github.fenpay.Receipt;
import io.github.fenpay.reply.OrderKind;
import io.github.fenpay.reply.OrderState;
import io.github.fenpay.request.OrderPlace;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Notices of version 3, which are verified by their headers. */
class NoticeTest {
    @Test
    void aNoticeOfVersion3IsTakenWithItsHeadersHoweverAHostHasThem() {
        try (Simulator wechat = new Simulator("--speed", "1000", "--dialects", "v3"); Engine engine = wechat.engine()) {
            engine.order().place(new OrderPlace("ORDER-0001", OrderKind.NATIVE, 8800, "A pot of tea"));
            wechat.control("POST pay", "{\"out_trade_no\": \"ORDER-0001\"}");
            JsonArray taken = wechat.control("POST notices/take", null).getAsJsonArray();
            JsonObject notice = taken.get(0).getAsJsonObject();
            byte[] body = notice.get("body").getAsString().getBytes(StandardCharsets.UTF_8);
            Map<String, List<String>> headers = Simulator.headers(notice);

            refused(engine.receive(body));
            refused(engine.receive(body, Collections.emptyMap()));
            refused(engine.receive(body, with(headers, name -> null)));
            refused(engine.receive(body, with(headers, value -> Arrays.asList(value, value))));
            refused(engine.receive(body, with(headers, value -> value + ", " + value)));
            assertEquals(OrderState.OPEN, engine.order().get("ORDER-0001").getState());

            Receipt receipt = engine.receive(body, headers);
            assertTrue(receipt.isAccepted(), receipt.toString());
            assertEquals(OrderState.PAID, engine.order().get("ORDER-0001").getState());
            assertTrue(engine.receive(body, with(headers, value -> value)).isAccepted());
            assertTrue(engine.receive(body, with(headers, value -> new String[] {value})).isAccepted());
        }
    }

    /** What a host may have made of a header. */
    private interface Made {
        Object of(String value);
    }

    /** The headers with another nonce, under names in capital letters. */
    private static Map<String, Object> with(Map<String, List<String>> headers, Made made) {
        Map<String, Object> changed = new LinkedHashMap<>();
        headers.forEach((name, values) -> {
            boolean isNonce = name.equalsIgnoreCase("Wechatpay-Nonce");
            changed.put(name.toUpperCase(java.util.Locale.ROOT), isNonce ? made.of(values.get(0)) : values);
        });
        return changed;
    }

    private static void refused(Receipt receipt) {
        assertFalse(receipt.isAccepted());
        assertInstanceOf(ForgedException.class, receipt.getError());
        assertTrue(receipt.getReply().getStatus() >= 400, receipt.getReply().toString());
    }
}
