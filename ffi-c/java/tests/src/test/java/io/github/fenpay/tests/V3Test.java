package io.github.fenpay.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.fenpay.Engine;
import io.github.fenpay.InputException;
import io.github.fenpay.RawReply;
import io.github.fenpay.v3.media.PostMerchantMediaUpload;
import io.github.fenpay.v3.payments.GetPayTransactionsOutTradeNo;
import io.github.fenpay.v3.payments.PostPayTransactionsNative;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** WeChat Pay's own operations of version 3, with its own fields. */
class V3Test {
    @Test
    void rawOperationsTakeAndGiveTheFieldsThatWeChatPayDocuments() {
        try (Simulator wechat = new Simulator("--dialects", "v3"); Engine engine = wechat.engine()) {
            Map<String, Object> amount = Collections.singletonMap("total", 8800);
            RawReply made = engine.call(new PostPayTransactionsNative().description("tea").outTradeNo("RAW-0001")
                .notifyUrl("https://shop.example/notice").amount(amount));
            assertTrue(made.get("code_url").startsWith("weixin://"));
            assertTrue(made.getVerifiedBy().startsWith("WECHATPAY2-SHA256-RSA2048 "));

            RawReply found = engine.call(new GetPayTransactionsOutTradeNo().outTradeNo("RAW-0001"));
            assertEquals("NOTPAY", found.get("trade_state"));
            assertEquals("8800", found.get("amount.total"));
            assertNull(found.get("amount"));
            assertNull(found.get("amount.total.more"));
            assertNull(found.get("nobody"));
            assertTrue(found.getFields().get("amount") instanceof Map);
            assertNull(found.getUnopened());

            InputException wrong = assertThrows(InputException.class, () -> engine.call(
                new PostPayTransactionsNative().description("tea").outTradeNo("RAW-0002")
                    .notifyUrl("https://shop.example/notice").amount(Collections.singletonMap("total", "8800"))));
            assertEquals("amount.total", wrong.getField());
        }
    }

    @Test
    void aFileIsUploadedBesideItsName() {
        try (Simulator wechat = new Simulator("--dialects", "v3"); Engine engine = wechat.engine()) {
            Map<String, Object> meta = Collections.singletonMap("filename", "shop.png");
            byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3};
            assertNotNull(engine.call(new PostMerchantMediaUpload().file(picture).meta(meta)).get("media_id"));
            assertThrows(InputException.class, () -> engine.call(new PostMerchantMediaUpload().meta(meta)));
        }
    }
}
