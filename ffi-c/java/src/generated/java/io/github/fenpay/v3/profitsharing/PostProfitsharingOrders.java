// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.profitsharing;

import io.github.fenpay.RawRequest;
import java.util.List;

/**
 * Share an order's money among receivers · 请求分账: <code>POST /v3/profitsharing/orders</code>.
 *
 * <p>Source: v3 reference, 7.8. Again with the same <code>out_order_no</code> and everything else the same,
 * it has the effect of one call.
 *
 * <p>Answers with <code>sub_mchid</code> 子商户号, <code>transaction_id</code> 微信支付订单号, <code>out_order_no</code>
 * 商户分账单号, <code>order_id</code> 微信分账单号, <code>state</code> 分账单状态, <code>receivers</code> 分账接收方列表.
 */
public final class PostProfitsharingOrders extends RawRequest<PostProfitsharingOrders> {
    /** <code>POST /v3/profitsharing/orders</code>. */
    public static final String OPERATION = "POST /v3/profitsharing/orders";

    /** Makes an empty request. */
    public PostProfitsharingOrders() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mchid</code>: 子商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostProfitsharingOrders subMchid(String value) {
        return with("sub_mchid", value);
    }

    /**
     * Sets <code>appid</code>: 应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostProfitsharingOrders appid(String value) {
        return with("appid", value);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostProfitsharingOrders subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>transaction_id</code>: 微信支付订单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public PostProfitsharingOrders transactionId(String value) {
        return with("transaction_id", value);
    }

    /**
     * Sets <code>out_order_no</code>: 商户分账单号.
     *
     * @param value text, required; at most 64 characters
     * @return this request
     */
    public PostProfitsharingOrders outOrderNo(String value) {
        return with("out_order_no", value);
    }

    /**
     * Sets <code>receivers</code>: 分账接收方列表.
     *
     * <p>Members: <code>type</code> 分账接收方类型, required; <code>account</code> 分账接收方账号, required;
     * <code>name</code> 分账接收方姓名; <code>amount</code> 分账金额, required; <code>description</code> 分账描述, required.
     *
     * @param value a list
     * @return this request
     */
    public PostProfitsharingOrders receivers(List<?> value) {
        return with("receivers", value);
    }

    /**
     * Sets <code>unfreeze_unsplit</code>: 是否解冻剩余未分资金.
     *
     * @param value true or false, required
     * @return this request
     */
    public PostProfitsharingOrders unfreezeUnsplit(boolean value) {
        return with("unfreeze_unsplit", value);
    }
}
