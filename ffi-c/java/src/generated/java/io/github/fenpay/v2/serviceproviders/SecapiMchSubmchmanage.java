// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.serviceproviders;

import io.github.fenpay.RawRequest;

/**
 * Register or query the sub-merchants of a bank · 银行特约商户录入/银行特约商户资料查询: <code>POST
 * /secapi/mch/submchmanage</code>.
 *
 * <p>Source: v2 reference, A. It demands the client certificate. After an unknown outcome, ask before
 * anything else.
 *
 * <p>Answers with <code>result_msg</code> 业务结果描述, <code>total</code> 总记录数, <code>mchinfo</code> 商户信息列表.
 */
public final class SecapiMchSubmchmanage extends RawRequest<SecapiMchSubmchmanage> {
    /** <code>POST /secapi/mch/submchmanage</code>. */
    public static final String OPERATION = "POST /secapi/mch/submchmanage";

    /** Makes an empty request. */
    public SecapiMchSubmchmanage() {
        super(OPERATION);
    }

    /**
     * Sets <code>merchant_name</code>: 商户名称.
     *
     * @param value text; at most 50 bytes
     * @return this request
     */
    public SecapiMchSubmchmanage merchantName(String value) {
        return with("merchant_name", value);
    }

    /**
     * Sets <code>sub_mch_id</code>: 商户识别码.
     *
     * @param value text
     * @return this request
     */
    public SecapiMchSubmchmanage subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>page_index</code>: 页码.
     *
     * @param value text, required; at most 10 bytes
     * @return this request
     */
    public SecapiMchSubmchmanage pageIndex(String value) {
        return with("page_index", value);
    }

    /**
     * Sets <code>page_size</code>: 展示资料个数.
     *
     * @param value text; at most 10 bytes
     * @return this request
     */
    public SecapiMchSubmchmanage pageSize(String value) {
        return with("page_size", value);
    }

    /**
     * Sets <code>action</code>: 操作类型.
     *
     * @param value text, required; one of <code>add</code>, <code>query</code>
     * @return this request
     */
    public SecapiMchSubmchmanage action(String value) {
        return with("action", value);
    }
}
