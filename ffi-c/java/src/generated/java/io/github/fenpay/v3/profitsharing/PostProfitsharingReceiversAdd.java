// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.profitsharing;

import io.github.fenpay.RawRequest;

/**
 * Allow a receiver of shares · 添加分账接收方: <code>POST /v3/profitsharing/receivers/add</code>.
 *
 * <p>Source: v3 reference, 7.8. Again with the same <code>account</code> and everything else the same, it has
 * the effect of one call.
 *
 * <p>Answers with <code>sub_mchid</code> 子商户号, <code>type</code> 分账接收方类型, <code>account</code> 分账接收方账号,
 * <code>name</code> 分账接收方全称, <code>relation_type</code> 与分账方的关系类型, <code>custom_relation</code> 自定义的分账关系.
 */
public final class PostProfitsharingReceiversAdd extends RawRequest<PostProfitsharingReceiversAdd> {
    /** <code>POST /v3/profitsharing/receivers/add</code>. */
    public static final String OPERATION = "POST /v3/profitsharing/receivers/add";

    /** Makes an empty request. */
    public PostProfitsharingReceiversAdd() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mchid</code>: 子商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostProfitsharingReceiversAdd subMchid(String value) {
        return with("sub_mchid", value);
    }

    /**
     * Sets <code>appid</code>: 应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostProfitsharingReceiversAdd appid(String value) {
        return with("appid", value);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostProfitsharingReceiversAdd subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>type</code>: 分账接收方类型.
     *
     * @param value text, required; one of <code>MERCHANT_ID</code>, <code>PERSONAL_OPENID</code>,
     * <code>PERSONAL_SUB_OPENID</code>
     * @return this request
     */
    public PostProfitsharingReceiversAdd type(String value) {
        return with("type", value);
    }

    /**
     * Sets <code>account</code>: 分账接收方账号.
     *
     * @param value text, required; at most 64 characters
     * @return this request
     */
    public PostProfitsharingReceiversAdd account(String value) {
        return with("account", value);
    }

    /**
     * Sets <code>name</code>: 分账接收方全称.
     *
     * @param value text; encrypted on its way
     * @return this request
     */
    public PostProfitsharingReceiversAdd name(String value) {
        return with("name", value);
    }

    /**
     * Sets <code>relation_type</code>: 与分账方的关系类型.
     *
     * @param value text, required; at most 32 characters; such as <code>SERVICE_PROVIDER</code>,
     * <code>STORE</code>, <code>STAFF</code>, <code>STORE_OWNER</code>, <code>PARTNER</code>,
     * <code>HEADQUARTER</code>, <code>BRAND</code>, <code>DISTRIBUTOR</code>, <code>USER</code>,
     * <code>SUPPLIER</code>, <code>CUSTOM</code>
     * @return this request
     */
    public PostProfitsharingReceiversAdd relationType(String value) {
        return with("relation_type", value);
    }

    /**
     * Sets <code>custom_relation</code>: 自定义的分账关系.
     *
     * @param value text; at most 10 characters
     * @return this request
     */
    public PostProfitsharingReceiversAdd customRelation(String value) {
        return with("custom_relation", value);
    }
}
