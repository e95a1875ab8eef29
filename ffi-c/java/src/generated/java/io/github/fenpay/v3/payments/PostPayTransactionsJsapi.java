// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.payments;

import io.github.fenpay.RawRequest;
import java.util.List;
import java.util.Map;

/**
 * Place an order to be paid in a WeChat page or a mini program · JSAPI/小程序下单: <code>POST
 * /v3/pay/transactions/jsapi</code>.
 *
 * <p>Source: v3 reference, 7.1. Again with the same <code>out_trade_no</code> and everything else the same,
 * it has the effect of one call.
 *
 * <p>Answers with <code>prepay_id</code> 预支付交易会话标识.
 */
public final class PostPayTransactionsJsapi extends RawRequest<PostPayTransactionsJsapi> {
    /** <code>POST /v3/pay/transactions/jsapi</code>. */
    public static final String OPERATION = "POST /v3/pay/transactions/jsapi";

    /** Makes an empty request. */
    public PostPayTransactionsJsapi() {
        super(OPERATION);
    }

    /**
     * Sets <code>appid</code>: 应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostPayTransactionsJsapi appid(String value) {
        return with("appid", value);
    }

    /**
     * Sets <code>mchid</code>: 商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostPayTransactionsJsapi mchid(String value) {
        return with("mchid", value);
    }

    /**
     * Sets <code>description</code>: 商品描述.
     *
     * @param value text, required; at most 127 characters
     * @return this request
     */
    public PostPayTransactionsJsapi description(String value) {
        return with("description", value);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text, required; 6 to 32 characters
     * @return this request
     */
    public PostPayTransactionsJsapi outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>attach</code>: 附加数据.
     *
     * @param value text; at most 128 characters
     * @return this request
     */
    public PostPayTransactionsJsapi attach(String value) {
        return with("attach", value);
    }

    /**
     * Sets <code>goods_tag</code>: 订单优惠标记.
     *
     * @param value text; at most 256 characters
     * @return this request
     */
    public PostPayTransactionsJsapi goodsTag(String value) {
        return with("goods_tag", value);
    }

    /**
     * Sets <code>support_fapiao</code>: 电子发票入口开放标识.
     *
     * @param value true or false
     * @return this request
     */
    public PostPayTransactionsJsapi supportFapiao(boolean value) {
        return with("support_fapiao", value);
    }

    /**
     * Sets <code>time_expire</code>: 交易结束时间.
     *
     * @param value text; at most 64 characters
     * @return this request
     */
    public PostPayTransactionsJsapi timeExpire(String value) {
        return with("time_expire", value);
    }

    /**
     * Sets <code>notify_url</code>: 通知地址.
     *
     * @param value text, required; at most 256 characters
     * @return this request
     */
    public PostPayTransactionsJsapi notifyUrl(String value) {
        return with("notify_url", value);
    }

    /**
     * Sets <code>limit_pay</code>: 指定支付方式.
     *
     * @param value a list of texts; such as <code>no_balance</code>, <code>no_credit</code>,
     * <code>no_debit</code>, <code>balance_only</code>
     * @return this request
     */
    public PostPayTransactionsJsapi limitPay(List<String> value) {
        return with("limit_pay", value);
    }

    /**
     * Sets <code>amount</code>: 订单金额.
     *
     * <p>Members: <code>total</code> 总金额, required; <code>currency</code> 货币类型.
     *
     * @param value an object, required
     * @return this request
     */
    public PostPayTransactionsJsapi amount(Map<String, ?> value) {
        return with("amount", value);
    }

    /**
     * Sets <code>payer</code>: 支付者.
     *
     * <p>Members: <code>openid</code> 用户标识, required; <code>identity</code> 实名支付; <code>identity.type</code>
     * 证件类型, required; <code>identity.number</code> 证件号, required; <code>identity.name</code> 姓名, required.
     *
     * @param value an object, required
     * @return this request
     */
    public PostPayTransactionsJsapi payer(Map<String, ?> value) {
        return with("payer", value);
    }

    /**
     * Sets <code>detail</code>: 优惠功能.
     *
     * <p>Members: <code>cost_price</code> 订单原价; <code>invoice_id</code> 商品小票ID; <code>goods_detail</code>
     * 单品列表; <code>goods_detail[].merchant_goods_id</code> 商户侧商品编码, required;
     * <code>goods_detail[].wechatpay_goods_id</code> 微信支付商品编码; <code>goods_detail[].goods_name</code> 商品名称;
     * <code>goods_detail[].quantity</code> 商品数量, required; <code>goods_detail[].unit_price</code> 商品单价,
     * required.
     *
     * @param value an object; at most 6144 bytes
     * @return this request
     */
    public PostPayTransactionsJsapi detail(Map<String, ?> value) {
        return with("detail", value);
    }

    /**
     * Sets <code>scene_info</code>: 场景信息.
     *
     * <p>Members: <code>payer_client_ip</code> 用户终端IP; <code>device_id</code> 商户端设备号; <code>store_info</code>
     * 商户门店信息; <code>store_info.id</code> 门店编号, required; <code>store_info.name</code> 门店名称;
     * <code>store_info.area_code</code> 地区编码; <code>store_info.address</code> 详细地址.
     *
     * @param value an object
     * @return this request
     */
    public PostPayTransactionsJsapi sceneInfo(Map<String, ?> value) {
        return with("scene_info", value);
    }

    /**
     * Sets <code>settle_info</code>: 结算信息.
     *
     * <p>Members: <code>profit_sharing</code> 是否指定分账.
     *
     * @param value an object
     * @return this request
     */
    public PostPayTransactionsJsapi settleInfo(Map<String, ?> value) {
        return with("settle_info", value);
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
    public PostPayTransactionsJsapi subsidyInfo(Map<String, ?> value) {
        return with("subsidy_info", value);
    }
}
