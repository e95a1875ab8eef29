// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;

/**
 * What <code>redpack.place</code> takes. Sends a red packet, or continues the one of that number; never a
 * second one.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class RedpackPlace extends Request {
    /** <code>redpack.place</code>. */
    public static final String OPERATION = "redpack.place";

    /**
     * Makes one from what it cannot do without.
     *
     * @param number The merchant's number of the payout.
     * @param openid Who gets it, under the app.
     * @param amount The amount in fen.
     * @param sendName Who sends it, as the user sees it: at most 32 bytes.
     * @param wishing The wish: at most 128 bytes.
     * @param actName The campaign: at most 32 bytes.
     * @param remark A remark: at most 256 bytes.
     */
    public RedpackPlace(String number, String openid, long amount, String sendName, String wishing, String actName, String remark) {
        super(OPERATION);
        put("number", number);
        put("openid", openid);
        put("amount", amount);
        put("send_name", sendName);
        put("wishing", wishing);
        put("act_name", actName);
        put("remark", remark);
    }

    /**
     * The merchant; may be left out where one is configured.
     *
     * @param mchid the value
     * @return this request
     */
    public RedpackPlace mchid(String mchid) {
        put("mchid", mchid);
        return this;
    }

    /**
     * PRODUCT_1 to PRODUCT_8: needed outside 100 to 20000 fen.
     *
     * @param sceneId the value
     * @return this request
     */
    public RedpackPlace sceneId(String sceneId) {
        put("scene_id", sceneId);
        return this;
    }

    /**
     * What is known of the user, url-encoded.
     *
     * @param riskInfo the value
     * @return this request
     */
    public RedpackPlace riskInfo(String riskInfo) {
        put("risk_info", riskInfo);
        return this;
    }

    /**
     * The app; by default the merchant's first.
     *
     * @param appid the value
     * @return this request
     */
    public RedpackPlace appid(String appid) {
        put("appid", appid);
        return this;
    }

    /**
     * The payer's address (the server's for Native); by default 127.0.0.1.
     *
     * @param clientIp the value
     * @return this request
     */
    public RedpackPlace clientIp(String clientIp) {
        put("client_ip", clientIp);
        return this;
    }
}
