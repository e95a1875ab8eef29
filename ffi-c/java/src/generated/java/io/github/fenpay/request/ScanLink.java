// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;

/**
 * What <code>scan.link</code> takes. Gives the static code of native mode 1 for a product.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class ScanLink extends Request {
    /** <code>scan.link</code>. */
    public static final String OPERATION = "scan.link";

    /**
     * Makes one from what it cannot do without.
     *
     * @param productId The product's number: at most 32.
     */
    public ScanLink(String productId) {
        super(OPERATION);
        put("product_id", productId);
    }

    /**
     * The merchant; may be left out where one is configured.
     *
     * @param mchid the value
     * @return this request
     */
    public ScanLink mchid(String mchid) {
        put("mchid", mchid);
        return this;
    }

    /**
     * The app; by default the merchant's first.
     *
     * @param appid the value
     * @return this request
     */
    public ScanLink appid(String appid) {
        put("appid", appid);
        return this;
    }
}
