// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.serviceproviders;

import io.github.fenpay.RawRequest;

/**
 * Set a sub-merchant's payment directory and app ids · 服务商子商户开发配置新增支付目录/新增对应APP: <code>POST
 * /secapi/mch/addsubdevconfig</code>.
 *
 * <p>Source: v2 reference, A. It demands the client certificate. After an unknown outcome, ask before
 * anything else.
 */
public final class SecapiMchAddsubdevconfig extends RawRequest<SecapiMchAddsubdevconfig> {
    /** <code>POST /secapi/mch/addsubdevconfig</code>. */
    public static final String OPERATION = "POST /secapi/mch/addsubdevconfig";

    /** Makes an empty request. */
    public SecapiMchAddsubdevconfig() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public SecapiMchAddsubdevconfig subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>sub_appid</code>: 关联APPID.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public SecapiMchAddsubdevconfig subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>jsapi_path</code>: 授权目录.
     *
     * @param value text, required; at most 256 bytes
     * @return this request
     */
    public SecapiMchAddsubdevconfig jsapiPath(String value) {
        return with("jsapi_path", value);
    }
}
