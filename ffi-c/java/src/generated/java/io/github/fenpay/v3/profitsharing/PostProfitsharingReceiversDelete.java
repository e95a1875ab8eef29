// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.profitsharing;

import io.github.fenpay.RawRequest;

/**
 * Disallow a receiver of shares · 删除分账接收方: <code>POST /v3/profitsharing/receivers/delete</code>.
 *
 * <p>Source: v3 reference, 7.8. Again with the same <code>account</code> and everything else the same, it has
 * the effect of one call.
 *
 * <p>Answers with <code>sub_mchid</code> 子商户号, <code>type</code> 分账接收方类型, <code>account</code> 分账接收方账号.
 */
public final class PostProfitsharingReceiversDelete extends RawRequest<PostProfitsharingReceiversDelete> {
    /** <code>POST /v3/profitsharing/receivers/delete</code>. */
    public static final String OPERATION = "POST /v3/profitsharing/receivers/delete";

    /** Makes an empty request. */
    public PostProfitsharingReceiversDelete() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mchid</code>: 子商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostProfitsharingReceiversDelete subMchid(String value) {
        return with("sub_mchid", value);
    }

    /**
     * Sets <code>appid</code>: 应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostProfitsharingReceiversDelete appid(String value) {
        return with("appid", value);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostProfitsharingReceiversDelete subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>type</code>: 分账接收方类型.
     *
     * @param value text, required; one of <code>MERCHANT_ID</code>, <code>PERSONAL_OPENID</code>,
     * <code>PERSONAL_SUB_OPENID</code>
     * @return this request
     */
    public PostProfitsharingReceiversDelete type(String value) {
        return with("type", value);
    }

    /**
     * Sets <code>account</code>: 分账接收方账号.
     *
     * @param value text, required; at most 64 characters
     * @return this request
     */
    public PostProfitsharingReceiversDelete account(String value) {
        return with("account", value);
    }
}
