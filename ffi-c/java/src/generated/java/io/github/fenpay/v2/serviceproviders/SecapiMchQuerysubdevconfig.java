// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.serviceproviders;

import io.github.fenpay.RawRequest;

/**
 * Query a sub-merchant's payment directories and app ids · 配置查询: <code>POST
 * /secapi/mch/querysubdevconfig</code>.
 *
 * <p>Source: v2 reference, A. It demands the client certificate. It only reads.
 *
 * <p>Answers with <code>jsapi_path_list</code> 授权目录, <code>appid_config_list</code> 关联APPID与关注特约商户公众号的APPID.
 */
public final class SecapiMchQuerysubdevconfig extends RawRequest<SecapiMchQuerysubdevconfig> {
    /** <code>POST /secapi/mch/querysubdevconfig</code>. */
    public static final String OPERATION = "POST /secapi/mch/querysubdevconfig";

    /** Makes an empty request. */
    public SecapiMchQuerysubdevconfig() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public SecapiMchQuerysubdevconfig subMchId(String value) {
        return with("sub_mch_id", value);
    }
}
