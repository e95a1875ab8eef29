// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.tools;

import io.github.fenpay.RawRequest;

/**
 * Report how payment-code calls went · 交易保障: <code>POST /payitil/report</code>.
 *
 * <p>Source: v2 reference, 2.9 and A. After an unknown outcome, ask before anything else.
 */
public final class PayitilReport extends RawRequest<PayitilReport> {
    /** <code>POST /payitil/report</code>. */
    public static final String OPERATION = "POST /payitil/report";

    /** Makes an empty request. */
    public PayitilReport() {
        super(OPERATION);
    }

    /**
     * Sets <code>device_info</code>: 设备号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayitilReport deviceInfo(String value) {
        return with("device_info", value);
    }

    /**
     * Sets <code>interface_url</code>: 接口URL.
     *
     * @param value text, required; at most 127 bytes
     * @return this request
     */
    public PayitilReport interfaceUrl(String value) {
        return with("interface_url", value);
    }

    /**
     * Sets <code>user_ip</code>: 访问接口IP.
     *
     * @param value text, required; at most 16 bytes
     * @return this request
     */
    public PayitilReport userIp(String value) {
        return with("user_ip", value);
    }

    /**
     * Sets <code>trades</code>: 上报数据包.
     *
     * @param value an object, a list, or either as JSON text; at most 1024 bytes
     * @return this request
     */
    public PayitilReport trades(Object value) {
        return with("trades", value);
    }
}
