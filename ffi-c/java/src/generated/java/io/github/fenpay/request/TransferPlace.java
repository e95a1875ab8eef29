// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;
import io.github.fenpay.reply.OrderDialect;
import java.util.Collection;
import java.util.Map;

/**
 * What <code>transfer.place</code> takes. Transfers money to a user, or continues the transfer of that
 * number; in v3 the user confirms it.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class TransferPlace extends Request {
    /** <code>transfer.place</code>. */
    public static final String OPERATION = "transfer.place";

    /**
     * Makes one from what it cannot do without.
     *
     * @param number The merchant's number of the payout.
     * @param openid Who gets it, under the app.
     * @param amount The amount in fen.
     * @param description What it is for: at most 32 characters in v3, 100 bytes in v2.
     */
    public TransferPlace(String number, String openid, long amount, String description) {
        super(OPERATION);
        put("number", number);
        put("openid", openid);
        put("amount", amount);
        put("description", description);
    }

    /**
     * The merchant; may be left out where one is configured.
     *
     * @param mchid the value
     * @return this request
     */
    public TransferPlace mchid(String mchid) {
        put("mchid", mchid);
        return this;
    }

    /**
     * The user's real name; with it WeChat Pay checks that it is right.
     *
     * @param name the value
     * @return this request
     */
    public TransferPlace name(String name) {
        put("name", name);
        return this;
    }

    /**
     * The scene of transfers that WeChat Pay granted: v3 needs it.
     *
     * @param sceneId the value
     * @return this request
     */
    public TransferPlace sceneId(String sceneId) {
        put("scene_id", sceneId);
        return this;
    }

    /**
     * What the scene reports, a list of {info_type, info_content}: v3 needs it.
     *
     * @param reportInfos the value
     * @return this request
     */
    public TransferPlace reportInfos(Collection<? extends Map<String, ?>> reportInfos) {
        put("report_infos", reportInfos);
        return this;
    }

    /**
     * For what the user sees the money come, as the scene lets choose (v3).
     *
     * @param recvPerception the value
     * @return this request
     */
    public TransferPlace recvPerception(String recvPerception) {
        put("recv_perception", recvPerception);
        return this;
    }

    /**
     * The app; by default the merchant's first.
     *
     * @param appid the value
     * @return this request
     */
    public TransferPlace appid(String appid) {
        put("appid", appid);
        return this;
    }

    /**
     * The payer's address (the server's for Native); by default 127.0.0.1.
     *
     * @param clientIp the value
     * @return this request
     */
    public TransferPlace clientIp(String clientIp) {
        put("client_ip", clientIp);
        return this;
    }

    /**
     * Where notices are posted; by default the merchant's.
     *
     * @param notifyUrl the value
     * @return this request
     */
    public TransferPlace notifyUrl(String notifyUrl) {
        put("notify_url", notifyUrl);
        return this;
    }

    /**
     * In which dialect; by default the merchant's: v3 if it has both.
     *
     * @param dialect the value
     * @return this request
     */
    public TransferPlace dialect(OrderDialect dialect) {
        put("dialect", dialect);
        return this;
    }
}
