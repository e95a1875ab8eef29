package io.github.fenpay.examples.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import io.github.fenpay.Advice;
import io.github.fenpay.Engine;
import io.github.fenpay.FenpayException;
import io.github.fenpay.InputException;
import io.github.fenpay.reply.HttpReply;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** What WeChat Pay and the shop hold of a payment is the same, whatever happens. */
class ShopTest {
    private static final String BUYER = "lin@example.org";
    private static final long LATER_MS = 3 * 3_600_000L;

    private Simulator wechat;
    private Engine engine;
    private JdbcTemplate jdbc;
    private Unreliable transactions;
    private Shop shop;

    /** The process ends here. */
    private static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Transactions around which something happens once. */
    private static final class Unreliable extends TransactionTemplate {
        private static final long serialVersionUID = 1L;
        private static final Runnable NOTHING = () -> {};
        private transient Runnable before = NOTHING;
        private transient Runnable after = NOTHING;

        Unreliable(PlatformTransactionManager manager) {
            super(manager);
        }

        @Override
        public <T> T execute(TransactionCallback<T> action) {
            Runnable first = before;
            before = NOTHING;
            first.run();
            T done = super.execute(action);
            Runnable then = after;
            after = NOTHING;
            then.run();
            return done;
        }
    }

    private void open(String dialects) throws Exception {
        wechat = new Simulator(dialects);
        engine = Engine.open(wechat.configuration());
        DriverManagerDataSource database = new DriverManagerDataSource(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
        new ResourceDatabasePopulator(new ClassPathResource("schema.sql")).execute(database);
        jdbc = new JdbcTemplate(database);
        jdbc.update("INSERT INTO product (sku, name, price, stock) VALUES ('TEA', 'A pot of tea', 4400, 10)");
        transactions = new Unreliable(new JdbcTransactionManager(database));
        shop = new Shop(engine, jdbc, transactions);
    }

    @AfterEach
    void close() {
        engine.close();
        wechat.close();
        jdbc.execute("SHUTDOWN");
    }

    private HttpReply told(JsonObject notice) {
        Map<String, List<String>> headers = new HashMap<>();
        notice.getAsJsonObject("headers").entrySet()
            .forEach(header -> headers.put(header.getKey(), List.of(header.getValue().getAsString())));
        return shop.notice(notice.get("body").getAsString().getBytes(StandardCharsets.UTF_8), headers);
    }

    private void buy() {
        shop.buy("TEA-0001", "TEA", 2, BUYER);
    }

    private JsonObject payment(String number) throws Exception {
        shop.buy(number, "TEA", 2, BUYER);
        wechat.pay(number);
        return wechat.notices().get(0);
    }

    private void paid() throws Exception {
        assertTrue(isYes(told(payment("TEA-0001"))));
    }

    private static boolean isYes(HttpReply reply) {
        return reply.getStatus() == 204 || reply.getStatus() == 200 && !reply.getBody().contains("FAIL");
    }

    private static long later(long ms) {
        return System.currentTimeMillis() + ms;
    }

    private List<String> column(String column, String table) {
        return jdbc.queryForList("SELECT " + column + " FROM " + table + " ORDER BY 1", String.class);
    }

    private void stands(String state, String stock, String... events) {
        assertEquals(List.of(state), column("state", "shop_order"));
        assertEquals(List.of(stock), column("stock", "product"));
        assertEquals(List.of(events), column("kind", "event"));
    }

    private List<Integer> givenBack() throws Exception {
        return wechat.book("refunds").stream().map(refund -> refund.get("refund_fee").getAsInt()).toList();
    }

    private void crashAfterTheNextCommit() {
        transactions.after = () -> {
            throw new Crash();
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2", "v3"})
    void anOrderAndItsPaymentStandInOneRow(String dialects) throws Exception {
        open(dialects);
        assertTrue(shop.buy("TEA-0001", "TEA", 2, BUYER).getCodeUrl().startsWith("weixin:"));
        wechat.pay("TEA-0001");
        assertTrue(isYes(told(wechat.notices().get(0))));
        stands("paid", "8", "payment.paid");
        Map<String, Object> order = jdbc.queryForMap("SELECT mchid, buyer, total, quantity, transaction_id FROM shop_order");
        assertEquals(List.of(BUYER, 8800, 2), List.of(order.get("buyer"), order.get("total"), order.get("quantity")));
        assertEquals(wechat.book("orders").get(0).get("transaction_id").getAsString(), order.get("transaction_id"));
        assertEquals(List.of("order:" + order.get("mchid") + ":TEA-0001"),
            column("about", "(SELECT about FROM evidence WHERE source = 'notice')"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2", "v3"})
    void aNoticeThatComesThreeTimesTakesFromTheStockOnce(String dialects) throws Exception {
        open(dialects);
        JsonObject notice = payment("TEA-0001");
        for (int time = 0; time < 3; time++) {
            assertTrue(isYes(told(notice)));
        }
        stands("paid", "8", "payment.paid");
        assertEquals(List.of(BUYER), column("recipient", "mail"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2", "v3"})
    void aNoticeThatComesEightTimesAtOnceTakesFromTheStockOnce(String dialects) throws Exception {
        open(dialects);
        JsonObject notice = payment("TEA-0001");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<HttpReply>> deliveries = new ArrayList<>();
            for (int time = 0; time < 8; time++) {
                deliveries.add(() -> told(notice));
            }
            for (Future<HttpReply> reply : threads.invokeAll(deliveries)) {
                assertTrue(isYes(reply.get()));
            }
        } finally {
            threads.shutdown();
        }
        stands("paid", "8", "payment.paid");
        assertEquals(List.of(BUYER), column("recipient", "mail"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2", "v3"})
    void whatIsGivenBackIsGivenBackOnce(String dialects) throws Exception {
        open(dialects);
        paid();
        for (int time = 0; time < 2; time++) {
            assertEquals("pending", shop.giveBack("TEA-0001", "BACK-0001", 4400, "one too many").getState().word());
        }
        assertThrows(InputException.class, () -> shop.giveBack("TEA-0001", "BACK-0002", 4401, "more than is left"));
        for (int time = 0; time < 100 && !column("state", "shop_refund").equals(List.of("succeeded")); time++) {
            Thread.sleep(50);
            shop.payments.settleDue(later(LATER_MS));
        }
        stands("paid", "8", "payment.paid", "refund.succeeded");
        assertEquals(List.of(BUYER, BUYER), column("recipient", "mail"));
        assertEquals(List.of("one too many"), column("reason", "shop_refund"));
        assertEquals(List.of(4400), givenBack());
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2", "v3"})
    void anOrderThatIsClosedIsNotPaidAnyMore(String dialects) throws Exception {
        open(dialects);
        buy();
        assertEquals("closed", shop.close("TEA-0001").getState().word());
        stands("closed", "10", "order.closed");
        assertEquals(List.of(), column("number", "due"));
        assertEquals("CLOSED", wechat.book("orders").get(0).get("trade_state").getAsString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2", "v3"})
    void anOrderThatWasCommittedAndNotSentIsSentOnce(String dialects) throws Exception {
        open(dialects);
        crashAfterTheNextCommit();
        assertThrows(Crash.class, this::buy);
        stands("placing", "10");
        assertEquals(List.of(), wechat.book("orders"));
        assertEquals(1, shop.payments.settleDue(later(60_000)));
        stands("placing", "10");
        assertEquals(List.of(), wechat.book("orders"));
        buy();
        buy();
        stands("open", "10");
        assertEquals(1, wechat.book("orders").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2", "v3"})
    void anOrderWhoseAnswerWasLostIsAskedForWhenItIsDue(String dialects) throws Exception {
        open(dialects);
        wechat.fault("/pay/unifiedorder", "drop_after_commit", 9);
        wechat.fault("/v3/pay/transactions/native", "drop_after_commit", 9);
        assertEquals(Advice.QUERY, assertThrows(FenpayException.class, this::buy).getAdvice());
        stands("placing", "10");
        assertEquals(0, shop.payments.settleDue(later(0)), "it is not due yet");
        assertEquals(1, shop.payments.settleDue(later(60_000)));
        stands("open", "10");
        assertEquals(1, wechat.book("orders").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2", "v3"})
    void aRefundThatWasCommittedAndNotSentIsSentWhenItIsDue(String dialects) throws Exception {
        open(dialects);
        paid();
        crashAfterTheNextCommit();
        assertThrows(Crash.class, () -> shop.giveBack("TEA-0001", "BACK-0001", 4400, "one too many"));
        assertEquals(List.of("placing"), column("state", "shop_refund"));
        assertEquals(List.of(), givenBack());
        shop.payments.settleDue(later(LATER_MS));
        assertTrue(Set.of("pending", "succeeded").contains(column("state", "shop_refund").get(0)));
        shop.giveBack("TEA-0001", "BACK-0001", 4400, "one too many");
        assertEquals(List.of(4400), givenBack());
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2", "v3"})
    void whatFailsWhenItIsDueIsDueAgain(String dialects) throws Exception {
        open(dialects);
        buy();
        wechat.fault("/pay/orderquery", "drop_before", 99);
        wechat.fault("/v3/pay/transactions/*", "drop_before", 99);
        Map<String, Object> before = jdbc.queryForMap("SELECT attempt, due_ms FROM due");
        assertEquals(1, shop.payments.settleDue(later(LATER_MS)));
        Map<String, Object> after = jdbc.queryForMap("SELECT attempt, due_ms FROM due");
        assertEquals((Long) before.get("attempt") + 1, after.get("attempt"));
        assertTrue((Long) after.get("due_ms") > (Long) before.get("due_ms"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2", "v3"})
    void aNoticeWhoseProcessEndedBeforeTheCommitComesAgain(String dialects) throws Exception {
        open(dialects);
        JsonObject notice = payment("TEA-0001");
        transactions.before = () -> {
            throw new Crash();
        };
        assertThrows(Crash.class, () -> told(notice));
        stands("open", "10");
        assertTrue(isYes(told(notice)));
        stands("paid", "8", "payment.paid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2", "v3"})
    void whatTheShopDoesAboutAPaymentIsRolledBackWithIt(String dialects) throws Exception {
        open(dialects);
        JsonObject notice = payment("TEA-0001");
        jdbc.execute("ALTER TABLE mail RENAME TO away");
        assertThrows(org.springframework.dao.DataAccessException.class, () -> told(notice));
        jdbc.execute("ALTER TABLE away RENAME TO mail");
        stands("open", "10");
        assertTrue(isYes(told(notice)));
        stands("paid", "8", "payment.paid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2", "v3"})
    void twoRefundsAtOnceGiveBackNoMoreThanWasPaid(String dialects) throws Exception {
        open(dialects);
        paid();
        transactions.before = () -> shop.giveBack("TEA-0001", "BACK-0001", 6000, "the first");
        assertThrows(FenpayException.class, () -> shop.giveBack("TEA-0001", "BACK-0002", 6000, "the second"));
        assertEquals(List.of("BACK-0001"), column("number", "shop_refund"));
        assertEquals(List.of(6000), givenBack());
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2", "v3"})
    void aPaymentThatAnotherOrderHasIsAnIncident(String dialects) throws Exception {
        open(dialects);
        paid();
        JsonObject notice = payment("TEA-0002");
        String theirs = wechat.book("orders").stream()
            .filter(order -> order.get("out_trade_no").getAsString().equals("TEA-0002"))
            .findFirst().orElseThrow().get("transaction_id").getAsString();
        jdbc.update("UPDATE shop_order SET transaction_id = ? WHERE number = 'TEA-0001'", theirs);
        told(notice);
        assertEquals(List.of("open", "paid"), column("state", "shop_order"));
        assertEquals(List.of("incident.transaction_of_another_order", "payment.paid"), column("kind", "event"));
        assertEquals(List.of("8"), column("stock", "product"));
        assertEquals(List.of("books@shop.example", BUYER), column("recipient", "mail"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2", "v3"})
    void anEventThatIsThereAlreadyRefusesThePayment(String dialects) throws Exception {
        open(dialects);
        JsonObject notice = payment("TEA-0001");
        jdbc.update("INSERT INTO event (id, kind) SELECT 'payment.paid:' || mchid || ':' || number, 'payment.paid' FROM shop_order");
        assertTrue(!isYes(told(notice)));
        stands("open", "10", "payment.paid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2", "v3"})
    void aForgedNoticeChangesNothing(String dialects) throws Exception {
        open(dialects);
        buy();
        wechat.fault("notice", "forge", 1);
        wechat.pay("TEA-0001");
        List<JsonObject> notices = wechat.notices();
        List<String> before = column("data", "shop_order");
        assertTrue(!isYes(told(notices.get(0))));
        assertEquals(before, column("data", "shop_order"));
        stands("open", "10");
        assertTrue(isYes(told(notices.get(1))));
        stands("paid", "8", "payment.paid");
    }
}
