// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.combinedpayments;

import io.github.fenpay.RawRequest;
import java.util.List;
import java.util.Map;

/**
 * Place several orders to be paid at once by a code that the payer scans · 合单Native下单: <code>POST
 * /v3/combine-transactions/native</code>.
 *
 * <p>Source: v3 reference, 7.5. Again with the same <code>combine_out_trade_no</code> and everything else the
 * same, it has the effect of one call.
 *
 * <p>Answers with <code>code_url</code> 二维码链接.
 */
public final class PostCombineTransactionsNative extends RawRequest<PostCombineTransactionsNative> {
    /** <code>POST /v3/combine-transactions/native</code>. */
    public static final String OPERATION = "POST /v3/combine-transactions/native";

    /** Makes an empty request. */
    public PostCombineTransactionsNative() {
        super(OPERATION);
    }

    /**
     * Sets <code>combine_appid</code>: 合单应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostCombineTransactionsNative combineAppid(String value) {
        return with("combine_appid", value);
    }

    /**
     * Sets <code>combine_mchid</code>: 合单商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostCombineTransactionsNative combineMchid(String value) {
        return with("combine_mchid", value);
    }

    /**
     * Sets <code>combine_out_trade_no</code>: 合单商户订单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public PostCombineTransactionsNative combineOutTradeNo(String value) {
        return with("combine_out_trade_no", value);
    }

    /**
     * Sets <code>sub_orders</code>: 子单信息.
     *
     * <p>Members: <code>mchid</code> 子单商户号, required; <code>out_trade_no</code> 子单商户订单号, required;
     * <code>description</code> 商品描述, required; <code>attach</code> 附加数据, required; <code>amount</code> 订单金额,
     * required; <code>amount.total_amount</code> 标价金额, required; <code>amount.currency</code> 标价币种, required;
     * <code>sub_mchid</code> 二级商户号; <code>sub_appid</code> 子商户应用ID; <code>goods_tag</code> 订单优惠标记;
     * <code>detail</code> 商品详情; <code>settle_info</code> 结算信息; <code>settle_info.profit_sharing</code>
     * 是否指定分账; <code>settle_info.subsidy_amount</code> 补差金额.
     *
     * @param value a list, required
     * @return this request
     */
    public PostCombineTransactionsNative subOrders(List<?> value) {
        return with("sub_orders", value);
    }

    /**
     * Sets <code>scene_info</code>: 场景信息.
     *
     * <p>Members: <code>payer_client_ip</code> 用户终端IP, required; <code>device_id</code> 商户端设备号.
     *
     * @param value an object
     * @return this request
     */
    public PostCombineTransactionsNative sceneInfo(Map<String, ?> value) {
        return with("scene_info", value);
    }

    /**
     * Sets <code>combine_payer_info</code>: 支付者.
     *
     * <p>Members: <code>identity</code> 实名支付; <code>identity.type</code> 证件类型, required;
     * <code>identity.number</code> 证件号, required; <code>identity.name</code> 姓名, required.
     *
     * @param value an object
     * @return this request
     */
    public PostCombineTransactionsNative combinePayerInfo(Map<String, ?> value) {
        return with("combine_payer_info", value);
    }

    /**
     * Sets <code>time_start</code>: 交易起始时间.
     *
     * @param value text; at most 64 characters
     * @return this request
     */
    public PostCombineTransactionsNative timeStart(String value) {
        return with("time_start", value);
    }

    /**
     * Sets <code>time_expire</code>: 交易结束时间.
     *
     * @param value text; at most 64 characters
     * @return this request
     */
    public PostCombineTransactionsNative timeExpire(String value) {
        return with("time_expire", value);
    }

    /**
     * Sets <code>notify_url</code>: 通知地址.
     *
     * @param value text, required; at most 256 characters
     * @return this request
     */
    public PostCombineTransactionsNative notifyUrl(String value) {
        return with("notify_url", value);
    }

    /**
     * Sets <code>limit_pay</code>: 指定支付方式.
     *
     * @param value a list of texts; such as <code>no_balance</code>, <code>no_credit</code>,
     * <code>no_debit</code>, <code>balance_only</code>
     * @return this request
     */
    public PostCombineTransactionsNative limitPay(List<String> value) {
        return with("limit_pay", value);
    }
}
