package peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.wechat.pay.java.core.Config;
import com.wechat.pay.java.core.RSAAutoCertificateConfig;
import com.wechat.pay.java.core.RSAPublicKeyConfig;
import com.wechat.pay.java.core.certificate.AutoCertificateService;
import com.wechat.pay.java.core.exception.ServiceException;
import com.wechat.pay.java.core.exception.ValidationException;
import com.wechat.pay.java.core.http.AbstractHttpClient;
import com.wechat.pay.java.core.http.DefaultHttpClientBuilder;
import com.wechat.pay.java.core.notification.NotificationConfig;
import com.wechat.pay.java.core.notification.NotificationParser;
import com.wechat.pay.java.core.notification.RSACombinedNotificationConfig;
import com.wechat.pay.java.service.billdownload.BillDownloadServiceExtension;
import com.wechat.pay.java.service.billdownload.DigestBillEntity;
import com.wechat.pay.java.service.billdownload.model.GetFundFlowBillRequest;
import com.wechat.pay.java.service.billdownload.model.GetTradeBillRequest;
import com.wechat.pay.java.service.billdownload.model.TarType;
import com.wechat.pay.java.service.payments.app.AppServiceExtension;
import com.wechat.pay.java.service.payments.h5.H5Service;
import com.wechat.pay.java.service.payments.jsapi.JsapiServiceExtension;
import com.wechat.pay.java.service.payments.model.Transaction;
import com.wechat.pay.java.service.payments.nativepay.NativePayService;
import com.wechat.pay.java.service.payments.nativepay.model.Amount;
import com.wechat.pay.java.service.payments.nativepay.model.CloseOrderRequest;
import com.wechat.pay.java.service.payments.nativepay.model.PrepayRequest;
import com.wechat.pay.java.service.payments.nativepay.model.QueryOrderByIdRequest;
import com.wechat.pay.java.service.payments.nativepay.model.QueryOrderByOutTradeNoRequest;
import com.wechat.pay.java.service.refund.RefundService;
import com.wechat.pay.java.service.refund.model.AmountReq;
import com.wechat.pay.java.service.refund.model.CreateRequest;
import com.wechat.pay.java.service.refund.model.QueryByOutRefundNoRequest;
import com.wechat.pay.java.service.refund.model.Refund;
import com.wechat.pay.java.service.refund.model.RefundNotification;
import com.wechat.pay.java.service.refund.model.Status;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * wechatpay-java, the official SDK, which is not ours, drives v3 of the simulator over TLS.
 *
 * <p>It is given an HTTP client for which WeChat Pay's name leads to the simulator; its classes are untouched, and
 * everything that succeeds was verified by it.
 */
final class WechatpayJavaTest {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static Simulator simulator;
    private static Mailbox mailbox;
    private static OkHttpClient client;

    /** With what the SDK verifies. */
    enum Mode {
        CERTIFICATES, PUBLIC_KEY
    }

    @BeforeAll
    static void start() throws Exception {
        simulator = new Simulator();
        mailbox = new Mailbox();
        client = simulator.client();
    }

    @AfterAll
    static void stop() throws Exception {
        AutoCertificateService.shutdown();
        mailbox.close();
        simulator.close();
    }

    /** A merchant with the SDK. */
    private static final class Shop {
        final Config config;
        final AbstractHttpClient http;
        final NativePayService orders;
        final RefundService refunds;
        final NotificationParser notices;

        <C extends Config & NotificationConfig> Shop(C config) {
            this(config, config);
        }

        Shop(Config config, NotificationConfig notices) {
            this.config = config;
            http = new DefaultHttpClientBuilder().okHttpClient(client).config(config).build();
            orders = new NativePayService.Builder().config(config).httpClient(http).build();
            refunds = new RefundService.Builder().config(config).httpClient(http).build();
            this.notices = new NotificationParser(notices);
        }

        static Shop open(Mode mode) throws Exception {
            simulator.tell("v3/public_key", Map.of("share", mode == Mode.PUBLIC_KEY ? 100 : 0));
            return mode == Mode.PUBLIC_KEY ? new Shop(withPublicKey().build()) : new Shop(withCertificates().build());
        }

        void place(String number) {
            Amount amount = new Amount();
            amount.setTotal(300);
            amount.setCurrency("CNY");
            PrepayRequest asked = new PrepayRequest();
            asked.setAppid(simulator.appid());
            asked.setMchid(simulator.merchant());
            asked.setDescription("绿茶 & <two> \"cups\"");
            asked.setAttach("桌号 7");
            asked.setOutTradeNo(number);
            asked.setNotifyUrl(mailbox.url());
            asked.setAmount(amount);
            String url = orders.prepay(asked).getCodeUrl();
            assertTrue(url.startsWith("weixin://"), url);
        }

        /** The payment of a new order, as its notice tells it. */
        Transaction pay(String number) throws Exception {
            place(number);
            simulator.tell("pay", Map.of("out_trade_no", number));
            return notices.parse(mailbox.next().asked(), Transaction.class);
        }

        Transaction find(String number) {
            QueryOrderByOutTradeNoRequest asked = new QueryOrderByOutTradeNoRequest();
            asked.setMchid(simulator.merchant());
            asked.setOutTradeNo(number);
            return orders.queryOrderByOutTradeNo(asked);
        }

        Refund findRefund(String number) {
            QueryByOutRefundNoRequest asked = new QueryByOutRefundNoRequest();
            asked.setOutRefundNo(number);
            return refunds.queryByOutRefundNo(asked);
        }
    }

    private static RSAAutoCertificateConfig.Builder withCertificates() {
        return new RSAAutoCertificateConfig.Builder()
            .merchantId(simulator.merchant())
            .merchantSerialNumber(simulator.v3("serial"))
            .privateKey(simulator.v3("merchant_key"))
            .apiV3Key(simulator.v3("key"))
            .httpClientBuilder(new DefaultHttpClientBuilder().okHttpClient(client));
    }

    private static RSAPublicKeyConfig.Builder withPublicKey() {
        return new RSAPublicKeyConfig.Builder()
            .merchantId(simulator.merchant())
            .merchantSerialNumber(simulator.v3("serial"))
            .privateKey(simulator.v3("merchant_key"))
            .apiV3Key(simulator.v3("key"))
            .publicKeyId(simulator.publicKey().getKey())
            .publicKey(simulator.publicKey().getValue());
    }

    private static PrivateKey strangeKey() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair().getPrivate();
    }

    private static String number() {
        return String.format("wechatpayjava%06d", COUNT.incrementAndGet());
    }

    private static void assertRefused(int status, String code, org.junit.jupiter.api.function.Executable call) {
        ServiceException refused = assertThrows(ServiceException.class, call);
        assertEquals(status + " " + code, refused.getHttpStatusCode() + " " + refused.getErrorCode());
    }

    @ParameterizedTest
    @EnumSource
    void anOrderIsPlacedForEveryWayToPay(Mode mode) throws Exception {
        Shop shop = Shop.open(mode);
        shop.place(number());

        var scene = new com.wechat.pay.java.service.payments.h5.model.SceneInfo();
        var h5 = new com.wechat.pay.java.service.payments.h5.model.H5Info();
        h5.setType("Wap");
        scene.setPayerClientIp("127.0.0.1");
        scene.setH5Info(h5);
        var amount = new com.wechat.pay.java.service.payments.h5.model.Amount();
        amount.setTotal(300);
        var asked = new com.wechat.pay.java.service.payments.h5.model.PrepayRequest();
        asked.setAppid(simulator.appid());
        asked.setMchid(simulator.merchant());
        asked.setDescription("tea");
        asked.setOutTradeNo(number());
        asked.setNotifyUrl(mailbox.url());
        asked.setAmount(amount);
        asked.setSceneInfo(scene);
        H5Service browser = new H5Service.Builder().config(shop.config).httpClient(shop.http).build();
        assertTrue(browser.prepay(asked).getH5Url().startsWith("https://"));
    }

    @ParameterizedTest
    @EnumSource
    void aPaymentIsToldByQueryAndByANoticeThatVerifies(Mode mode) throws Exception {
        Shop shop = Shop.open(mode);
        String number = number();
        Transaction payment = shop.pay(number);
        assertEquals(number, payment.getOutTradeNo());
        assertEquals(300, payment.getAmount().getTotal());
        assertEquals("桌号 7", payment.getAttach());
        assertEquals(simulator.merchant(), payment.getMchid());
        assertEquals(Transaction.TradeStateEnum.SUCCESS, shop.find(number).getTradeState());

        QueryOrderByIdRequest asked = new QueryOrderByIdRequest();
        asked.setMchid(simulator.merchant());
        asked.setTransactionId(payment.getTransactionId());
        assertEquals(number, shop.orders.queryOrderById(asked).getOutTradeNo());
    }

    @ParameterizedTest
    @EnumSource
    void thePagePaysWithTheParametersThatTheSdkSigned(Mode mode) throws Exception {
        Shop shop = Shop.open(mode);
        String number = number();
        var amount = new com.wechat.pay.java.service.payments.jsapi.model.Amount();
        amount.setTotal(300);
        var payer = new com.wechat.pay.java.service.payments.jsapi.model.Payer();
        payer.setOpenid(simulator.openid());
        var asked = new com.wechat.pay.java.service.payments.jsapi.model.PrepayRequest();
        asked.setAppid(simulator.appid());
        asked.setMchid(simulator.merchant());
        asked.setDescription("tea");
        asked.setOutTradeNo(number);
        asked.setNotifyUrl(mailbox.url());
        asked.setAmount(amount);
        asked.setPayer(payer);
        var page = new JsapiServiceExtension.Builder().config(shop.config).httpClient(shop.http).build()
            .prepayWithRequestPayment(asked);
        simulator.tell("invoke", Map.of(
            "appId", page.getAppId(), "timeStamp", page.getTimeStamp(), "nonceStr", page.getNonceStr(),
            "package", page.getPackageVal(), "signType", page.getSignType(), "paySign", page.getPaySign()));
        assertEquals(number, shop.notices.parse(mailbox.next().asked(), Transaction.class).getOutTradeNo());
    }

    @ParameterizedTest
    @EnumSource
    void theAppPaysWithTheParametersThatTheSdkSigned(Mode mode) throws Exception {
        Shop shop = Shop.open(mode);
        String number = number();
        var amount = new com.wechat.pay.java.service.payments.app.model.Amount();
        amount.setTotal(300);
        var asked = new com.wechat.pay.java.service.payments.app.model.PrepayRequest();
        asked.setAppid(simulator.appid());
        asked.setMchid(simulator.merchant());
        asked.setDescription("tea");
        asked.setOutTradeNo(number);
        asked.setNotifyUrl(mailbox.url());
        asked.setAmount(amount);
        var app = new AppServiceExtension.Builder().config(shop.config).httpClient(shop.http).build()
            .prepayWithRequestPayment(asked);
        simulator.tell("invoke", Map.of(
            "appid", app.getAppid(), "partnerid", app.getPartnerId(), "prepayid", app.getPrepayId(),
            "package", app.getPackageVal(), "noncestr", app.getNonceStr(), "timestamp", app.getTimestamp(),
            "sign", app.getSign()));
        assertEquals(number, shop.notices.parse(mailbox.next().asked(), Transaction.class).getOutTradeNo());
    }

    @ParameterizedTest
    @EnumSource
    void aRefundIsToldByQueryAndByANotice(Mode mode) throws Exception {
        Shop shop = Shop.open(mode);
        String number = number();
        shop.pay(number);
        AmountReq amount = new AmountReq();
        amount.setTotal(300L);
        amount.setRefund(120L);
        amount.setCurrency("CNY");
        CreateRequest asked = new CreateRequest();
        asked.setOutTradeNo(number);
        asked.setOutRefundNo(number + "r");
        asked.setNotifyUrl(mailbox.url());
        asked.setAmount(amount);
        Refund refund = shop.refunds.create(asked);

        RefundNotification told = shop.notices.parse(mailbox.next().asked(), RefundNotification.class);
        assertEquals(Status.SUCCESS, told.getRefundStatus());
        assertEquals(refund.getRefundId(), told.getRefundId());
        assertEquals(120L, told.getAmount().getRefund());

        assertEquals(Status.SUCCESS, shop.findRefund(number + "r").getStatus());
        assertEquals(Transaction.TradeStateEnum.REFUND, shop.find(number).getTradeState());
        assertRefused(404, "RESOURCE_NOT_EXISTS", () -> shop.findRefund(number + "x"));
    }

    @ParameterizedTest
    @EnumSource
    void aClosedOrderSaysSo(Mode mode) throws Exception {
        Shop shop = Shop.open(mode);
        String number = number();
        shop.place(number);
        CloseOrderRequest asked = new CloseOrderRequest();
        asked.setMchid(simulator.merchant());
        asked.setOutTradeNo(number);
        shop.orders.closeOrder(asked);
        assertEquals(Transaction.TradeStateEnum.CLOSED, shop.find(number).getTradeState());
    }

    @ParameterizedTest
    @EnumSource
    void theBillListsTheDaysOrdersAndItsDigestIsThatOfItsContent(Mode mode) throws Exception {
        Shop shop = Shop.open(mode);
        String number = number();
        String transaction = shop.pay(number).getTransactionId();
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        var bills = new BillDownloadServiceExtension.Builder()
            .httpClient(shop.http).decryptor(shop.config.createDecryptor()).build();
        for (TarType format : new TarType[] {TarType.GZIP, null}) {
            GetTradeBillRequest asked = new GetTradeBillRequest();
            asked.setBillDate(today);
            asked.setTarType(format);
            assertTrue(verified(bills.getTradeBill(asked)).contains("`" + transaction + ",`" + number + ","));
        }
        GetFundFlowBillRequest asked = new GetFundFlowBillRequest();
        asked.setBillDate(today);
        assertTrue(verified(bills.getFundFlowBill(asked)).contains(transaction));
    }

    /** What a bill says, if its digest is what the signed answer said. */
    private static String verified(DigestBillEntity bill) throws Exception {
        String text = new String(bill.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(bill.verifyHash(), text);
        return text;
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerThatWeChatPayDidNotSignIsRefusedByTheSdk(Mode mode) throws Exception {
        Shop shop = Shop.open(mode);
        String number = number();
        shop.place(number);
        for (String kind : new String[] {"probe", "forge", "unsigned"}) {
            String path = "/v3/pay/transactions/out-trade-no/" + number;
            simulator.tell("faults", Map.of("operation", path, "kind", kind));
            RuntimeException refusal = assertThrows(RuntimeException.class, () -> shop.find(number), kind);
            // What is not there, and what is not Base64, it calls an illegal argument.
            assertTrue(refusal instanceof ValidationException || refusal instanceof IllegalArgumentException, refusal.toString());
            assertEquals(Transaction.TradeStateEnum.NOTPAY, shop.find(number).getTradeState());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"probe", "forge"})
    void aNoticeThatWeChatPayDidNotSignIsRefusedByTheSdk(String kind) throws Exception {
        for (Mode mode : Mode.values()) {
            Shop shop = Shop.open(mode);
            String number = number();
            shop.place(number);
            simulator.tell("faults", Map.of("operation", "notice/payment", "kind", kind));
            mailbox.refuseNext();
            simulator.tell("pay", Map.of("out_trade_no", number));
            Mailbox.Letter forged = mailbox.next();
            assertThrows(RuntimeException.class, () -> shop.notices.parse(forged.asked(), Transaction.class));

            Mailbox.Letter letter = mailbox.next();
            assertEquals(number, shop.notices.parse(letter.asked(), Transaction.class).getOutTradeNo());
            Mailbox.Letter changed = letter.with(letter.body().replace("TRANSACTION.", "REFUND."));
            assertThrows(ValidationException.class, () -> shop.notices.parse(changed.asked(), Transaction.class));
        }
    }

    @Test
    void aRequestSignedWithAnotherKeyIsRefused() throws Exception {
        Shop stranger = new Shop(withPublicKey().privateKey(strangeKey()).build());
        assertRefused(401, "SIGN_ERROR", () -> stranger.find(number()));
        assertRefused(401, "SIGN_ERROR", () -> withCertificates().privateKey(strangeKey()).build());
    }

    @Test
    void whileTheMerchantMovesToThePublicKeyNoticesOfBothKindsVerify() throws Exception {
        var http = new DefaultHttpClientBuilder().okHttpClient(client).config(withCertificates().build()).build();
        NotificationConfig both = new RSACombinedNotificationConfig.Builder()
            .merchantId(simulator.merchant())
            .merchantSerialNumber(simulator.v3("serial"))
            .privateKey(simulator.v3("merchant_key"))
            .apiV3Key(simulator.v3("key"))
            .publicKeyId(simulator.publicKey().getKey())
            .publicKey(simulator.publicKey().getValue())
            .httpClient(http)
            .build();
        Shop shop = new Shop(withPublicKey().build(), both);
        for (int share : new int[] {0, 100}) {
            simulator.tell("v3/public_key", Map.of("share", share));
            String number = number();
            shop.place(number);
            simulator.tell("pay", Map.of("out_trade_no", number));
            Mailbox.Letter letter = mailbox.next();
            assertEquals(number, shop.notices.parse(letter.asked(), Transaction.class).getOutTradeNo());
            String serial = letter.headers().getFirst("Wechatpay-Serial");
            assertNotNull(serial);
            assertEquals(share == 100, serial.startsWith("PUB_KEY_ID_"));
        }
    }
}
