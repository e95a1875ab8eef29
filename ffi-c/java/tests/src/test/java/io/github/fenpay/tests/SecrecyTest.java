package io.github.fenpay.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import io.github.fenpay.Engine;
import io.github.fenpay.FenpayException;
import io.github.fenpay.RawReply;
import io.github.fenpay.Receipt;
import io.github.fenpay.Reply;
import io.github.fenpay.Tools;
import io.github.fenpay.reply.Client;
import io.github.fenpay.reply.CodeKind;
import io.github.fenpay.reply.OrderKind;
import io.github.fenpay.reply.Payer;
import io.github.fenpay.reply.Prepared;
import io.github.fenpay.request.HttpPrepare;
import io.github.fenpay.request.OpenidExchange;
import io.github.fenpay.request.OrderPlace;
import io.github.fenpay.request.V2Sign;
import io.github.fenpay.v2.payments.PayOrderquery;
import io.github.fenpay.v2.payments.PayUnifiedorder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing that a program logs by accident holds a key, an openid or a name. */
class SecrecyTest {
    private static final String OPENID = "oSecretPayerOpenid0000000000";

    private final List<String> seen = new ArrayList<>();

    private void see(Object object) {
        seen.add(String.valueOf(object));
        if (object instanceof Throwable) {
            StringWriter trace = new StringWriter();
            ((Throwable) object).printStackTrace(new PrintWriter(trace));
            seen.add(trace.toString());
        }
    }

    private void seeErrorOf(Runnable call) {
        try {
            call.run();
        } catch (FenpayException error) {
            see(error);
            return;
        }
        throw new AssertionError("it did not fail");
    }

    @Test
    void noTextOfOursHoldsASecret() {
        try (Simulator wechat = new Simulator("--speed", "1000"); Engine engine = wechat.engine()) {
            JsonObject merchant = wechat.configuration().getAsJsonArray("merchants").get(0).getAsJsonObject();
            String key = merchant.getAsJsonObject("v2").get("key").getAsString();
            String appid = merchant.getAsJsonArray("appids").get(0).getAsString();
            see(engine);
            orders(engine, wechat);
            seeErrorOf(() -> Engine.open(wechat.configuration().toString().replace("memory:", "nowhere:")));
            seeErrorOf(() -> Engine.open(wechat.configuration() + "x"));
            see(new V2Sign(Collections.singletonMap("openid", OPENID), key));
            see(Tools.v2().sign(Collections.singletonMap("openid", OPENID), key));
            seeErrorOf(() -> Tools.v2().verify(Collections.singletonMap("sign", key), key));
            OpenidExchange exchange = new OpenidExchange(CodeKind.MINI_PROGRAM, appid, "code-" + OPENID);
            see(exchange);
            Payer payer = engine.openid().exchange(exchange);
            assertTrue(payer.getOpenid().equals(OPENID));
            see(payer);
            seeErrorOf(() -> engine.openid().exchange(exchange));
            assertTrue(seen.size() > 25, seen.size() + " texts");
            for (String secret : Arrays.asList(key, OPENID, "code-" + OPENID, payer.getSessionKey(), "Zhang San")) {
                for (String text : seen) {
                    assertFalse(text.contains(secret), "a secret is in: " + text);
                }
            }
        }
    }

    private void orders(Engine engine, Simulator wechat) {
        OrderPlace place = new OrderPlace("SECRET-001", OrderKind.JSAPI, 100, "for Zhang San").openid(OPENID)
            .attach("Zhang San");
        see(place);
        see(engine.order().place(place));
        see(engine.call(place.operation(), place.params(), null));
        seeErrorOf(() -> engine.order().place(place.openid(OPENID + OPENID + OPENID + OPENID + OPENID + "Zhang San")));
        Client client = engine.client().params("SECRET-001");
        see(client);
        wechat.control("POST pay", "{\"out_trade_no\": \"SECRET-001\"}");
        for (byte[] notice : wechat.notices()) {
            Receipt receipt = engine.receive(notice);
            see(receipt);
            see(receipt.getOutcome());
            see(receipt.getOutcome().getOrder());
            see(receipt.getReply());
            notice[notice.length / 2] ^= 1;
            see(engine.receive(notice));
            see(engine.receive(notice).getError());
        }
        engine.event().take().getEvents().forEach(this::see);
        PayOrderquery query = new PayOrderquery().outTradeNo("SECRET-001");
        see(query);
        RawReply answer = engine.call(query);
        assertTrue(answer.getFields().containsValue(OPENID));
        see(answer);
        PayUnifiedorder raw = new PayUnifiedorder().openid(OPENID).body("Zhang San").tradeType("JSAPI");
        see(raw);
        seeErrorOf(() -> engine.call(raw));
        Prepared prepared = engine.http().prepare(new HttpPrepare(query.operation()).params(query.params()));
        see(prepared);
        Reply reply = engine.call("order.get", Collections.singletonMap("openid", OPENID));
        see(reply);
        see(reply.getError());
    }
}
