// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;
import java.util.Collection;
import java.util.Map;

/**
 * What <code>sharing.place</code> takes. Shares a paid order's money among receivers, or continues the
 * sharing of that number.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class SharingPlace extends Request {
    /** <code>sharing.place</code>. */
    public static final String OPERATION = "sharing.place";

    /**
     * Makes one from what it cannot do without.
     *
     * @param outOrderNo The merchant's number of the sharing: 1 to 64 of 0-9A-Za-z_-|&#42;&#64;.
     * @param outTradeNo The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|&#42;.
     * @param receivers 1 to 50 of {type, account, amount, description, name}: MERCHANT_ID or PERSONAL_OPENID,
     * amounts in fen.
     */
    public SharingPlace(String outOrderNo, String outTradeNo, Collection<? extends Map<String, ?>> receivers) {
        super(OPERATION);
        put("out_order_no", outOrderNo);
        put("out_trade_no", outTradeNo);
        put("receivers", receivers);
    }

    /**
     * The merchant; may be left out where one is configured.
     *
     * @param mchid the value
     * @return this request
     */
    public SharingPlace mchid(String mchid) {
        put("mchid", mchid);
        return this;
    }

    /**
     * Whether what is left goes to the merchant, so that no other sharing can follow; by default false.
     *
     * @param unfreezeUnsplit the value
     * @return this request
     */
    public SharingPlace unfreezeUnsplit(boolean unfreezeUnsplit) {
        put("unfreeze_unsplit", unfreezeUnsplit);
        return this;
    }

    /**
     * The app; by default the merchant's first.
     *
     * @param appid the value
     * @return this request
     */
    public SharingPlace appid(String appid) {
        put("appid", appid);
        return this;
    }

    /**
     * The sub-merchant's app.
     *
     * @param subAppid the value
     * @return this request
     */
    public SharingPlace subAppid(String subAppid) {
        put("sub_appid", subAppid);
        return this;
    }
}
