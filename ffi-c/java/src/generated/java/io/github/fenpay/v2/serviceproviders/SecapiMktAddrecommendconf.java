// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.serviceproviders;

import io.github.fenpay.RawRequest;

/**
 * Set which official account payers are invited to follow · 服务商特约商户关注功能配置: <code>POST
 * /secapi/mkt/addrecommendconf</code>.
 *
 * <p>Source: WeChat Pay page of 2021-09-01; v2 reference, A. WeChat Pay has withdrawn it. It demands the
 * client certificate. After an unknown outcome, ask before anything else.
 */
public final class SecapiMktAddrecommendconf extends RawRequest<SecapiMktAddrecommendconf> {
    /** <code>POST /secapi/mkt/addrecommendconf</code>. */
    public static final String OPERATION = "POST /secapi/mkt/addrecommendconf";

    /** Makes an empty request. */
    public SecapiMktAddrecommendconf() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public SecapiMktAddrecommendconf subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>sub_appid</code>: 特约商户APPID.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public SecapiMktAddrecommendconf subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>subscribe_appid</code>: 推荐关注APPID.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public SecapiMktAddrecommendconf subscribeAppid(String value) {
        return with("subscribe_appid", value);
    }
}
