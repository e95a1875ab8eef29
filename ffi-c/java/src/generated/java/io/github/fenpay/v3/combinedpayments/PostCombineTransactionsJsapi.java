// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.combinedpayments;

import io.github.fenpay.RawRequest;
import java.util.List;
import java.util.Map;

/**
 * Place several orders to be paid at once in a WeChat page or a mini program · 合单JSAPI下单: <code>POST
 * /v3/combine-transactions/jsapi</code>.
 *
 * <p>Source: v3 reference, 7.5. Again with the same <code>combine_out_trade_no</code> and everything else the
 * same, it has the effect of one call.
 *
 * <p>Answers with <code>prepay_id</code> 预支付交易会话标识.
 */
public final class PostCombineTransactionsJsapi extends RawRequest<PostCombineTransactionsJsapi> {
    /** <code>POST /v3/combine-transactions/jsapi</code>. */
    public static final String OPERATION = "POST /v3/combine-transactions/jsapi";

    /** Makes an empty request. */
    public PostCombineTransactionsJsapi() {
        super(OPERATION);
    }

    /**
     * Sets <code>combine_appid</code>: 合单应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostCombineTransactionsJsapi combineAppid(String value) {
        return with("combine_appid", value);
    }

    /**
     * Sets <code>combine_mchid</code>: 合单商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostCombineTransactionsJsapi combineMchid(String value) {
        return with("combine_mchid", value);
    }

    /**
     * Sets <code>combine_out_trade_no</code>: 合单商户订单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public PostCombineTransactionsJsapi combineOutTradeNo(String value) {
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
    public PostCombineTransactionsJsapi subOrders(List<?> value) {
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
    public PostCombineTransactionsJsapi sceneInfo(Map<String, ?> value) {
        return with("scene_info", value);
    }

    /**
     * Sets <code>combine_payer_info</code>: 支付者.
     *
     * <p>Members: <code>openid</code> 用户标识; <code>sub_openid</code> 用户子标识; <code>identity</code> 实名支付;
     * <code>identity.type</code> 证件类型, required; <code>identity.number</code> 证件号, required;
     * <code>identity.name</code> 姓名, required.
     *
     * @param value an object, required
     * @return this request
     */
    public PostCombineTransactionsJsapi combinePayerInfo(Map<String, ?> value) {
        return with("combine_payer_info", value);
    }

    /**
     * Sets <code>time_start</code>: 交易起始时间.
     *
     * @param value text; at most 64 characters
     * @return this request
     */
    public PostCombineTransactionsJsapi timeStart(String value) {
        return with("time_start", value);
    }

    /**
     * Sets <code>time_expire</code>: 交易结束时间.
     *
     * @param value text; at most 64 characters
     * @return this request
     */
    public PostCombineTransactionsJsapi timeExpire(String value) {
        return with("time_expire", value);
    }

    /**
     * Sets <code>notify_url</code>: 通知地址.
     *
     * @param value text, required; at most 256 characters
     * @return this request
     */
    public PostCombineTransactionsJsapi notifyUrl(String value) {
        return with("notify_url", value);
    }

    /**
     * Sets <code>limit_pay</code>: 指定支付方式.
     *
     * @param value a list of texts; such as <code>no_balance</code>, <code>no_credit</code>,
     * <code>no_debit</code>, <code>balance_only</code>
     * @return this request
     */
    public PostCombineTransactionsJsapi limitPay(List<String> value) {
        return with("limit_pay", value);
    }

    /**
     * Sets <code>subsidy_info</code>: 贴息信息.
     *
     * <p>Members: <code>subsidy_detail</code> 贴息详情列表; <code>subsidy_detail[].subsidy_period_type</code>
     * 贴息方案类型, required; <code>subsidy_detail[].subsidy_plan</code> 贴息方案列表, required;
     * <code>subsidy_detail[].subsidy_plan[].subsidy_installment_num</code> 贴息期数, required;
     * <code>subsidy_detail[].subsidy_plan[].subsidy_percent</code> 贴息比例, required.
     *
     * @param value an object
     * @return this request
     */
    public PostCombineTransactionsJsapi subsidyInfo(Map<String, ?> value) {
        return with("subsidy_info", value);
    }
}
