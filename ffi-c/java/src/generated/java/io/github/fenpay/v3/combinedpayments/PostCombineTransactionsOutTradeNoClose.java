// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.combinedpayments;

import io.github.fenpay.RawRequest;
import java.util.List;

/**
 * Close orders that are paid at once · 合单关闭订单: <code>POST
 * /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close</code>.
 *
 * <p>Source: v3 reference, 7.5. Again with the same <code>combine_out_trade_no</code> and everything else the
 * same, it has the effect of one call.
 */
public final class PostCombineTransactionsOutTradeNoClose extends RawRequest<PostCombineTransactionsOutTradeNoClose> {
    /** <code>POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close</code>. */
    public static final String OPERATION = "POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close";

    /** Makes an empty request. */
    public PostCombineTransactionsOutTradeNoClose() {
        super(OPERATION);
    }

    /**
     * Sets <code>combine_out_trade_no</code>: 合单商户订单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public PostCombineTransactionsOutTradeNoClose combineOutTradeNo(String value) {
        return with("combine_out_trade_no", value);
    }

    /**
     * Sets <code>combine_appid</code>: 合单应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostCombineTransactionsOutTradeNoClose combineAppid(String value) {
        return with("combine_appid", value);
    }

    /**
     * Sets <code>sub_orders</code>: 子单信息.
     *
     * <p>Members: <code>mchid</code> 子单商户号, required; <code>out_trade_no</code> 子单商户订单号, required;
     * <code>sub_mchid</code> 二级商户号; <code>sub_appid</code> 子商户应用ID.
     *
     * @param value a list, required
     * @return this request
     */
    public PostCombineTransactionsOutTradeNoClose subOrders(List<?> value) {
        return with("sub_orders", value);
    }
}
