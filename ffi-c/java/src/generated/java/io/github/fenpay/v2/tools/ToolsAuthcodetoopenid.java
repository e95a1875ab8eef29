// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.tools;

import io.github.fenpay.RawRequest;

/**
 * Find the openid behind a payment code · 授权码查询openid: <code>POST /tools/authcodetoopenid</code>.
 *
 * <p>Source: v2 reference, 2.10 and A. It only reads.
 *
 * <p>Answers with <code>sub_appid</code> 子商户公众账号ID, <code>sub_mch_id</code> 子商户号, <code>sub_openid</code>
 * 用户子标识, <code>appid</code> 公众账号ID, <code>mch_id</code> 商户号, <code>openid</code> 用户标识.
 */
public final class ToolsAuthcodetoopenid extends RawRequest<ToolsAuthcodetoopenid> {
    /** <code>POST /tools/authcodetoopenid</code>. */
    public static final String OPERATION = "POST /tools/authcodetoopenid";

    /** Makes an empty request. */
    public ToolsAuthcodetoopenid() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户公众账号ID.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public ToolsAuthcodetoopenid subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public ToolsAuthcodetoopenid subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>auth_code</code>: 授权码.
     *
     * @param value text, required; at most 128 bytes
     * @return this request
     */
    public ToolsAuthcodetoopenid authCode(String value) {
        return with("auth_code", value);
    }
}
