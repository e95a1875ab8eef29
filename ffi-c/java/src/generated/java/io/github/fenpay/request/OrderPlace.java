// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;
import io.github.fenpay.reply.OrderDialect;
import io.github.fenpay.reply.OrderKind;
import java.util.Map;

/**
 * What <code>order.place</code> takes. Places an order, or continues the one of that number; gives what the
 * payer needs.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class OrderPlace extends Request {
    /** <code>order.place</code>. */
    public static final String OPERATION = "order.place";

    /**
     * Makes one from what it cannot do without.
     *
     * @param outTradeNo The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|&#42;.
     * @param kind How it is paid.
     * @param total The amount in fen.
     * @param description What is paid for, as the payer sees it: at most 127 bytes.
     */
    public OrderPlace(String outTradeNo, OrderKind kind, long total, String description) {
        super(OPERATION);
        put("out_trade_no", outTradeNo);
        put("kind", kind);
        put("total", total);
        put("description", description);
    }

    /**
     * The merchant; may be left out where one is configured.
     *
     * @param mchid the value
     * @return this request
     */
    public OrderPlace mchid(String mchid) {
        put("mchid", mchid);
        return this;
    }

    /**
     * The app; by default the merchant's first.
     *
     * @param appid the value
     * @return this request
     */
    public OrderPlace appid(String appid) {
        put("appid", appid);
        return this;
    }

    /**
     * The payer under the app: jsapi and mini_program need it.
     *
     * @param openid the value
     * @return this request
     */
    public OrderPlace openid(String openid) {
        put("openid", openid);
        return this;
    }

    /**
     * The payer's payment code: payment_code needs it.
     *
     * @param authCode the value
     * @return this request
     */
    public OrderPlace authCode(String authCode) {
        put("auth_code", authCode);
        return this;
    }

    /**
     * The device's face code: face needs it.
     *
     * @param faceCode the value
     * @return this request
     */
    public OrderPlace faceCode(String faceCode) {
        put("face_code", faceCode);
        return this;
    }

    /**
     * The sub-merchant of a service provider.
     *
     * @param subMchid the value
     * @return this request
     */
    public OrderPlace subMchid(String subMchid) {
        put("sub_mchid", subMchid);
        return this;
    }

    /**
     * The sub-merchant's app.
     *
     * @param subAppid the value
     * @return this request
     */
    public OrderPlace subAppid(String subAppid) {
        put("sub_appid", subAppid);
        return this;
    }

    /**
     * The payer under the sub-merchant's app.
     *
     * @param subOpenid the value
     * @return this request
     */
    public OrderPlace subOpenid(String subOpenid) {
        put("sub_openid", subOpenid);
        return this;
    }

    /**
     * ISO 4217; by default CNY.
     *
     * @param currency the value
     * @return this request
     */
    public OrderPlace currency(String currency) {
        put("currency", currency);
        return this;
    }

    /**
     * Returned unchanged in queries, notices and bills: at most 127 bytes.
     *
     * @param attach the value
     * @return this request
     */
    public OrderPlace attach(String attach) {
        put("attach", attach);
        return this;
    }

    /**
     * The goods, for promotions, in the names of either dialect.
     *
     * @param detail the value
     * @return this request
     */
    public OrderPlace detail(Map<String, ?> detail) {
        put("detail", detail);
        return this;
    }

    /**
     * The scene, in the names of either dialect: h5 needs h5_info.
     *
     * @param sceneInfo the value
     * @return this request
     */
    public OrderPlace sceneInfo(Map<String, ?> sceneInfo) {
        put("scene_info", sceneInfo);
        return this;
    }

    /**
     * A promotion's tag.
     *
     * @param goodsTag the value
     * @return this request
     */
    public OrderPlace goodsTag(String goodsTag) {
        put("goods_tag", goodsTag);
        return this;
    }

    /**
     * no_credit refuses credit cards.
     *
     * @param limitPay the value
     * @return this request
     */
    public OrderPlace limitPay(String limitPay) {
        put("limit_pay", limitPay);
        return this;
    }

    /**
     * The product's number (native in v2); by default the order's number.
     *
     * @param productId the value
     * @return this request
     */
    public OrderPlace productId(String productId) {
        put("product_id", productId);
        return this;
    }

    /**
     * The terminal's number.
     *
     * @param deviceInfo the value
     * @return this request
     */
    public OrderPlace deviceInfo(String deviceInfo) {
        put("device_info", deviceInfo);
        return this;
    }

    /**
     * Whether the money is held for profit sharing.
     *
     * @param profitSharing the value
     * @return this request
     */
    public OrderPlace profitSharing(boolean profitSharing) {
        put("profit_sharing", profitSharing);
        return this;
    }

    /**
     * Whether the payer may ask for an invoice.
     *
     * @param receipt the value
     * @return this request
     */
    public OrderPlace receipt(boolean receipt) {
        put("receipt", receipt);
        return this;
    }

    /**
     * The payer's address (the server's for Native); by default 127.0.0.1.
     *
     * @param clientIp the value
     * @return this request
     */
    public OrderPlace clientIp(String clientIp) {
        put("client_ip", clientIp);
        return this;
    }

    /**
     * Where notices are posted; by default the merchant's.
     *
     * @param notifyUrl the value
     * @return this request
     */
    public OrderPlace notifyUrl(String notifyUrl) {
        put("notify_url", notifyUrl);
        return this;
    }

    /**
     * For how many seconds it can be paid: 120 to 604800; by default 7200.
     *
     * @param expiresS the value
     * @return this request
     */
    public OrderPlace expiresS(long expiresS) {
        put("expires_s", expiresS);
        return this;
    }

    /**
     * How long to poll while the payer types: at most 120000; by default 0.
     *
     * @param waitMs the value
     * @return this request
     */
    public OrderPlace waitMs(long waitMs) {
        put("wait_ms", waitMs);
        return this;
    }

    /**
     * In which dialect; by default the merchant's: v3 if it has both.
     *
     * @param dialect the value
     * @return this request
     */
    public OrderPlace dialect(OrderDialect dialect) {
        put("dialect", dialect);
        return this;
    }
}
