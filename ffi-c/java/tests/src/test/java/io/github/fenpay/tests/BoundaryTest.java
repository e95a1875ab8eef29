package io.github.fenpay.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.fenpay.Advice;
import io.github.fenpay.ConfigException;
import io.github.fenpay.Engine;
import io.github.fenpay.FenpayException;
import io.github.fenpay.ForgedException;
import io.github.fenpay.InputException;
import io.github.fenpay.InternalException;
import io.github.fenpay.Kind;
import io.github.fenpay.MissingException;
import io.github.fenpay.Receipt;
import io.github.fenpay.Reply;
import io.github.fenpay.StateException;
import io.github.fenpay.Tools;
import io.github.fenpay.reply.Order;
import io.github.fenpay.reply.OrderKind;
import io.github.fenpay.reply.OrderState;
import io.github.fenpay.request.OrderPlace;
import io.github.fenpay.request.OrderQuery;
import io.github.fenpay.request.RefundPlace;
import io.github.fenpay.request.V2Sign;
import io.github.fenpay.v2.payments.PayUnifiedorder;
import io.github.fenpay.v2.tools.ToolsShorturl;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Everything from outside is hostile, the calling program included. */
class BoundaryTest {
    private static final String HALF = "tea \ud83c";
    private static Simulator wechat;
    private static Engine engine;

    @BeforeAll
    static void open() {
        wechat = new Simulator("--speed", "1000");
        engine = wechat.engine();
    }

    @AfterAll
    static void close() {
        engine.close();
        wechat.close();
    }

    private static OrderPlace order(String number, long total) {
        return new OrderPlace(number, OrderKind.NATIVE, total, "tea");
    }

    private static void refused(String field, Runnable call) {
        InputException error = assertThrows(InputException.class, call::run);
        assertEquals(field, error.getField(), error.getMessage());
        assertEquals(Advice.NEVER, error.getAdvice());
        assertEquals(Kind.INPUT, error.getKind());
    }

    // Nothing given

    @Test
    void nullIsAnErrorOrNothingButNeverACrash() {
        refused("config", () -> Engine.open((String) null));
        refused("config", () -> Engine.open((Path) null));
        refused("config", () -> Engine.open((Map<String, ?>) null));
        assertThrows(ConfigException.class, () -> Engine.open(Collections.singletonMap("ledger", null)));
        refused("operation", () -> engine.call(null, null, null).getBody());
        refused("operation", () -> engine.callJson(null, null, null).getBody());
        refused("operation", () -> Tools.call(null, null, null).getBody());
        refused("request", () -> engine.order().place(null));
        refused("request", () -> engine.call((PayUnifiedorder) null));
        refused("out_trade_no", () -> engine.order().query((String) null));
        refused("kind", () -> engine.order().place(new OrderPlace("NULL-0001", null, 1, "tea")));
        refused("description", () -> engine.order().place(new OrderPlace("NULL-0001", OrderKind.H5, 1, null)));
        refused("name", () -> new ToolsShorturl().set(null, "x"));
        Map<String, Object> names = new HashMap<>();
        names.put(null, "x");
        refused("params", () -> engine.call("order.get", names).getBody());
        refused("ids", () -> engine.event().done((List<String>) null));
        refused("ids", () -> engine.event().done((String[]) null));
        refused("ids", () -> engine.event().done("a", null));
        Receipt receipt = engine.receive(null);
        assertFalse(receipt.isAccepted());
        assertEquals("[]", engine.event().take().getEvents().toString());
    }

    @Test
    void aSetterTakesNullAsNotGiven() {
        OrderPlace place = order("NULL-0002", 1).openid("o1").openid(null).attach(null);
        assertFalse(place.params().containsKey("openid"));
        assertEquals(OrderState.OPEN, engine.order().place(place).getState());
    }

    // What JSON does not have

    @Test
    void halfALetterIsRefusedByTheNameOfItsField() {
        refused("config", () -> Engine.open("{\"ledger\":\"" + HALF + "\"}"));
        refused("ledger", () -> Engine.open(Collections.singletonMap("ledger", HALF)));
        refused("operation", () -> engine.call(HALF, null).getBody());
        refused("description", () -> engine.order().place(new OrderPlace("HALF-0001", OrderKind.NATIVE, 1, HALF)));
        refused("attach", () -> engine.order().place(order("HALF-0001", 1).attach("\udf75tea")));
        Map<String, Object> goods = Collections.singletonMap("goods", Arrays.asList("tea", HALF));
        refused("detail.goods[1]", () -> engine.order().place(order("HALF-0001", 1).detail(goods)));
        refused("detail", () -> engine.order().place(order("HALF-0001", 1)
            .detail(Collections.singletonMap(HALF, "x"))));
        refused("params", () -> engine.callJson("order.get", "{\"out_trade_no\":\"" + HALF + "\"}", null).getBody());
        refused("long_url", () -> engine.call(new ToolsShorturl().longUrl(HALF)));
        assertThrows(MissingException.class, () -> engine.order().get("HALF-0001"));
    }

    @Test
    void aWholeLetterOutsideTheFirstPlaneIsFine() {
        Order placed = engine.order().place(new OrderPlace("WHOLE-0001", OrderKind.NATIVE, 1, "🍵茶"));
        assertEquals(OrderState.OPEN, placed.getState());
        Map<String, Object> fields = Collections.singletonMap("body", "🍵茶");
        byte[] message = Tools.v2().encode(fields).getFile();
        assertEquals("🍵茶", Tools.v2().decode(message).getParams().get("body"));
    }

    @Test
    void whatIsNotAWholeNumberIsNoMoney() {
        Object[] strange = {1.0, 1.5f, new BigDecimal("1"), Double.NaN, Double.POSITIVE_INFINITY, new AtomicInteger(1)};
        for (Object total : strange) {
            Map<String, Object> params = new LinkedHashMap<>(order("FLOAT-0001", 1).params());
            params.put("total", total);
            Reply reply = engine.call("order.place", params);
            assertFalse(reply.isOk());
            assertEquals("total", reply.getError().getField(), reply.getError().getMessage());
            assertEquals("order.place", reply.getError().getOp());
            assertEquals(102, reply.getStatus());
        }
        Map<String, Object> params = new LinkedHashMap<>(order("FLOAT-0001", 1).params());
        for (Object total : new Object[] {"1", true, new Object(), 'c', new int[] {1}, Thread.currentThread()}) {
            params.put("total", total);
            refused("total", () -> engine.call("order.place", params).getBody());
        }
        assertThrows(MissingException.class, () -> engine.order().get("FLOAT-0001"));
    }

    @Test
    void longsStayExactOrAreRefused() {
        for (long total : new long[] {0, -1, Long.MIN_VALUE, Long.MAX_VALUE, 100_000_000_001L}) {
            refused("total", () -> engine.order().place(order("LONG-0001", total)));
        }
        refused("amount", () -> engine.refund().place(new RefundPlace("R", "LONG-0001", -1)));
        Map<String, Object> params = new LinkedHashMap<>(order("LONG-0002", 1).params());
        params.put("total", BigInteger.ONE.shiftLeft(64));
        refused("total", () -> engine.call("order.place", params).getBody());
        params.put("total", BigInteger.valueOf(99_999_999_999L));
        assertTrue(engine.call("order.place", params).isOk());
        assertEquals(99_999_999_999L, engine.order().get("LONG-0002").getTotal());
        // WeChat Pay's own parameters are not ours to bound: the signature shows that all digits arrive.
        Map<String, Object> text = Collections.singletonMap("n", "9223372036854775807");
        Map<String, Object> number = Collections.singletonMap("n", Long.MAX_VALUE);
        String key = "0123456789abcdef0123456789abcdef";
        assertEquals(Tools.v2().sign(text, key), Tools.v2().sign(number, key));
    }

    @Test
    void mapsWithoutAnEndAreRefused() {
        Map<String, Object> circle = new HashMap<>();
        circle.put("again", circle);
        refused("detail", () -> engine.order().place(order("CIRCLE-01", 1).detail(circle)));
        List<Object> loop = new ArrayList<>();
        loop.add(loop);
        refused("goods", () -> Engine.open(Collections.singletonMap("goods", loop)));
    }

    // Bytes

    @Test
    void everyBlobGetsAnAnswer() {
        byte[] huge = new byte[64 << 20];
        Arrays.fill(huge, (byte) '<');
        byte[] zeros = new byte[1000];
        for (byte[] blob : new byte[][] {new byte[0], {0}, {-1, -2}, zeros, huge}) {
            Receipt receipt = engine.receive(blob);
            assertFalse(receipt.isAccepted());
            assertEquals(200, receipt.getReply().getStatus());
            assertTrue(receipt.getReply().getBody().contains("FAIL"));
            assertThrows(FenpayException.class, receipt::getOutcome);
            assertNotNull(receipt.getError().getText());
            assertThrows(FenpayException.class, () -> Tools.v2().decode(blob));
        }
    }

    @Test
    void aBlobThatAnOperationDoesNotTakeChangesNothing() {
        byte[] blob = "x".getBytes(StandardCharsets.UTF_8);
        Reply reply = Tools.call("about.version", null, blob);
        assertEquals(Tools.about().version().getVersion(), reply.getBody().get("version"));
        assertArrayEquals("x".getBytes(StandardCharsets.UTF_8), blob);
    }

    @Test
    void headersOfANoticeMayBeAnything() {
        byte[] body = "<xml/>".getBytes(StandardCharsets.UTF_8);
        assertFalse(engine.receive(body, null).isAccepted());
        assertFalse(engine.receive(body, Collections.singletonMap("X", "y")).isAccepted());
        assertFalse(engine.receive(body, Collections.singletonMap("X", new Object())).isAccepted());
        assertFalse(engine.receive(body, Collections.singletonMap(null, "HTTP/1.1 200 OK")).isAccepted());
        assertFalse(engine.receive(body, Collections.singletonMap("Wechatpay-Nonce", null)).isAccepted());
        assertThrows(InputException.class, () -> engine.receive(body, Collections.singletonMap("Wechatpay-Nonce", HALF)));
        assertThrows(InputException.class, () -> engine.receive(body, Collections.singletonMap("wechatpay-nonce", 1.5)));
    }

    // The life of an engine

    @Test
    void aClosedEngineAnswersEveryCallWithState() {
        Engine closed = wechat.engine();
        closed.close();
        closed.close();
        assertThrows(StateException.class, () -> closed.order().get("ANY-00001"));
        assertThrows(StateException.class, () -> closed.receive(new byte[0]));
        assertThrows(StateException.class, () -> closed.call(new ToolsShorturl().longUrl("weixin://x")));
        assertEquals(103, closed.call("about.version", null).getStatus());
        assertEquals("Engine[closed]", closed.toString());
    }

    @Test
    void anEngineInUseIsNotClosed() throws Exception {
        Engine busy = wechat.engine();
        ExecutorService pool = Executors.newSingleThreadExecutor();
        CountDownLatch started = new CountDownLatch(1);
        wechat.control("POST faults", "{\"operation\": \"/pay/unifiedorder\", \"kind\": \"delay\", \"ms\": 3000}");
        try {
            Future<Order> slow = pool.submit(() -> {
                started.countDown();
                return busy.order().place(order("BUSY-0001", 1));
            });
            started.await();
            Thread.sleep(500);
            assertThrows(StateException.class, busy::close);
            assertFalse(slow.isDone());
            assertEquals(OrderState.OPEN, slow.get().getState());
        } finally {
            wechat.control("DELETE faults", null);
            pool.shutdown();
        }
        busy.close();
        assertThrows(StateException.class, () -> busy.order().get("BUSY-0001"));
    }

    @Test
    void sixtyFourThreadsShareAnEngine() throws Exception {
        int threads = 64;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Order>> orders = new ArrayList<>();
        for (int at = 0; at < threads; at++) {
            String number = "THREAD-" + at / 2 + "-ORDER";
            long total = 100 + at / 2;
            orders.add(pool.submit(() -> {
                start.await();
                return engine.order().place(order(number, total));
            }));
        }
        start.countDown();
        for (int at = 0; at < threads; at += 2) {
            Order one = orders.get(at).get();
            Order other = orders.get(at + 1).get();
            assertEquals(100 + at / 2, one.getTotal());
            assertEquals(one.getOutTradeNo(), other.getOutTradeNo());
        }
        pool.shutdown();
    }

    @Test
    void closingFromManyThreadsWhileOthersCallNeverCrashes() throws Exception {
        for (int round = 0; round < 20; round++) {
            Engine shared = wechat.engine();
            ExecutorService pool = Executors.newFixedThreadPool(8);
            List<Future<Integer>> ends = new ArrayList<>();
            for (int at = 0; at < 8; at++) {
                boolean closes = at % 2 == 0;
                ends.add(pool.submit(() -> {
                    int answers = 0;
                    for (int call = 0; call < 200; call++) {
                        try {
                            if (closes) {
                                shared.close();
                            } else {
                                shared.task().tick();
                            }
                        } catch (StateException expected) {
                            answers++;
                        }
                    }
                    return answers;
                }));
            }
            for (Future<Integer> end : ends) {
                end.get();
            }
            pool.shutdown();
            shared.close();
            assertThrows(StateException.class, () -> shared.task().tick());
        }
    }

    @Test
    void anInterruptNeitherEndsACallNorGetsLost() throws Exception {
        AtomicInteger kept = new AtomicInteger();
        Thread thread = new Thread(() -> {
            Thread.currentThread().interrupt();
            Order placed = engine.order().place(order("INTERRUPT-1", 7));
            if (placed.getState() == OrderState.OPEN && Thread.currentThread().isInterrupted()) {
                kept.incrementAndGet();
            }
        });
        thread.start();
        thread.join();
        assertEquals(1, kept.get());
    }

    @Test
    void twoEnginesKnowNothingOfEachOther() {
        try (Engine other = wechat.engine()) {
            engine.order().place(order("MINE-0001", 1));
            assertThrows(MissingException.class, () -> other.order().get("MINE-0001"));
        }
    }

    // Errors

    @Test
    void anErrorTravelsWhole() throws IOException, ClassNotFoundException {
        ConfigException error = assertThrows(ConfigException.class,
            () -> Engine.open("{\"ledger\":\"oracle:x\",\"merchants\":[{\"mchid\":\"\"}]}"));
        assertTrue(error.getProblems().size() >= 2, error.getMessage());
        assertEquals(error.getProblems().get(0).getField(), error.getField());
        assertNull(error.getOp());
        assertFalse(error.isAuthentic());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(error);
        Object again = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertEquals(error.toMap(), ((ConfigException) again).toMap());
        assertEquals(error.getMessage(), ((ConfigException) again).getMessage());
    }

    @Test
    void everyProblemOfAFileIsTold() {
        ConfigException missing = assertThrows(ConfigException.class, () -> Engine.open(Paths.get("no", "such.json")));
        assertEquals("config", missing.getField());
        ConfigException folder = assertThrows(ConfigException.class, () -> Engine.open(Paths.get(".")));
        assertEquals("config", folder.getField());
    }

    @Test
    void aWordThatThisVersionDoesNotKnowIsToldAndNotGuessed() {
        Order newer = new Order(Collections.singletonMap("state", "frozen"));
        InternalException error = assertThrows(InternalException.class, newer::getState);
        assertTrue(error.getMessage().contains("frozen"), error.getMessage());
        assertThrows(InternalException.class, newer::getTotal);
        Order strange = new Order(Collections.singletonMap("total", "1"));
        assertThrows(InternalException.class, strange::getTotal);
    }

    @Test
    void whatIsGivenCannotBeChanged() {
        Order placed = engine.order().place(order("FROZEN-001", 1));
        assertThrows(UnsupportedOperationException.class, () -> placed.toMap().clear());
        assertEquals(placed, engine.order().get("FROZEN-001"));
        OrderQuery query = new OrderQuery("FROZEN-001");
        assertThrows(UnsupportedOperationException.class, () -> query.params().clear());
        Reply reply = engine.call(OrderQuery.OPERATION, query.params());
        assertThrows(UnsupportedOperationException.class, () -> reply.getBody().clear());
    }

    @Test
    void aWrongSignatureIsForgedAndNotFalse() {
        Map<String, Object> fields = new HashMap<>();
        fields.put("a", "1");
        fields.put("sign", "0000");
        assertThrows(ForgedException.class, () -> Tools.v2().verify(fields, "0123456789abcdef0123456789abcdef"));
        assertNotNull(new V2Sign(fields, "k").toString());
    }
}
