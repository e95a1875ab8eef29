// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.serviceproviders;

import io.github.fenpay.RawRequest;

/**
 * Change a sub-merchant of a bank · 银行特约商户信息修改: <code>POST /secapi/mch/modifymchinfo</code>.
 *
 * <p>Source: v2 reference, A. It demands the client certificate. After an unknown outcome, ask before
 * anything else.
 *
 * <p>Answers with <code>result_msg</code> 处理信息.
 */
public final class SecapiMchModifymchinfo extends RawRequest<SecapiMchModifymchinfo> {
    /** <code>POST /secapi/mch/modifymchinfo</code>. */
    public static final String OPERATION = "POST /secapi/mch/modifymchinfo";

    /** Makes an empty request. */
    public SecapiMchModifymchinfo() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mch_id</code>: 商户识别码.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public SecapiMchModifymchinfo subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>merchant_shortname</code>: 商户简称.
     *
     * @param value text; at most 20 bytes
     * @return this request
     */
    public SecapiMchModifymchinfo merchantShortname(String value) {
        return with("merchant_shortname", value);
    }

    /**
     * Sets <code>service_phone</code>: 客服电话.
     *
     * @param value text; at most 20 bytes
     * @return this request
     */
    public SecapiMchModifymchinfo servicePhone(String value) {
        return with("service_phone", value);
    }
}
