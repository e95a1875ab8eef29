// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.payments;

import io.github.fenpay.RawRequest;
import java.util.Map;

/**
 * Charge a payer's payment code over v3 · 付款码支付: <code>POST /v3/pay/transactions/codepay</code>.
 *
 * <p>Source: v3 reference, 7.2. After an unknown outcome, ask by <code>out_trade_no</code> first.
 *
 * <p>Answers with <code>appid</code> 应用ID, <code>mchid</code> 商户号, <code>out_trade_no</code> 商户订单号,
 * <code>transaction_id</code> 微信支付订单号, <code>trade_type</code> 交易类型, <code>trade_state</code> 交易状态,
 * <code>trade_state_desc</code> 交易状态描述, <code>bank_type</code> 银行类型, <code>attach</code> 商户数据包,
 * <code>success_time</code> 支付完成时间, <code>payer</code> 支付者信息, <code>amount</code> 订单金额信息,
 * <code>scene_info</code> 支付场景信息, <code>promotion_detail</code> 优惠功能.
 */
public final class PostPayTransactionsCodepay extends RawRequest<PostPayTransactionsCodepay> {
    /** <code>POST /v3/pay/transactions/codepay</code>. */
    public static final String OPERATION = "POST /v3/pay/transactions/codepay";

    /** Makes an empty request. */
    public PostPayTransactionsCodepay() {
        super(OPERATION);
    }

    /**
     * Sets <code>appid</code>: 应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostPayTransactionsCodepay appid(String value) {
        return with("appid", value);
    }

    /**
     * Sets <code>mchid</code>: 商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostPayTransactionsCodepay mchid(String value) {
        return with("mchid", value);
    }

    /**
     * Sets <code>description</code>: 商品描述.
     *
     * @param value text, required; at most 127 characters
     * @return this request
     */
    public PostPayTransactionsCodepay description(String value) {
        return with("description", value);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text, required; 6 to 32 characters
     * @return this request
     */
    public PostPayTransactionsCodepay outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>attach</code>: 附加数据.
     *
     * @param value text; at most 128 characters
     * @return this request
     */
    public PostPayTransactionsCodepay attach(String value) {
        return with("attach", value);
    }

    /**
     * Sets <code>goods_tag</code>: 订单优惠标记.
     *
     * @param value text; at most 256 characters
     * @return this request
     */
    public PostPayTransactionsCodepay goodsTag(String value) {
        return with("goods_tag", value);
    }

    /**
     * Sets <code>support_fapiao</code>: 电子发票入口开放标识.
     *
     * @param value true or false
     * @return this request
     */
    public PostPayTransactionsCodepay supportFapiao(boolean value) {
        return with("support_fapiao", value);
    }

    /**
     * Sets <code>amount</code>: 订单金额.
     *
     * <p>Members: <code>total</code> 总金额, required; <code>currency</code> 货币类型.
     *
     * @param value an object, required
     * @return this request
     */
    public PostPayTransactionsCodepay amount(Map<String, ?> value) {
        return with("amount", value);
    }

    /**
     * Sets <code>payer</code>: 支付者.
     *
     * <p>Members: <code>auth_code</code> 付款码, required.
     *
     * @param value an object, required
     * @return this request
     */
    public PostPayTransactionsCodepay payer(Map<String, ?> value) {
        return with("payer", value);
    }

    /**
     * Sets <code>detail</code>: 优惠功能.
     *
     * <p>Members: <code>cost_price</code> 订单原价; <code>invoice_id</code> 商品小票ID; <code>goods_detail</code>
     * 单品列表; <code>goods_detail[].merchant_goods_id</code> 商户侧商品编码, required;
     * <code>goods_detail[].wxpay_goods_id</code> 微信支付商品编码; <code>goods_detail[].goods_name</code> 商品名称;
     * <code>goods_detail[].quantity</code> 商品数量, required; <code>goods_detail[].unit_price</code> 商品单价,
     * required.
     *
     * @param value an object; at most 6144 bytes
     * @return this request
     */
    public PostPayTransactionsCodepay detail(Map<String, ?> value) {
        return with("detail", value);
    }

    /**
     * Sets <code>scene_info</code>: 场景信息.
     *
     * <p>Members: <code>device_id</code> 商户端设备号; <code>device_ip</code> 商户端设备IP; <code>store_info</code>
     * 商户门店信息, required; <code>store_info.id</code> 门店编号; <code>store_info.out_id</code> 商家自定义编码.
     *
     * @param value an object, required
     * @return this request
     */
    public PostPayTransactionsCodepay sceneInfo(Map<String, ?> value) {
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
    public PostPayTransactionsCodepay settleInfo(Map<String, ?> value) {
        return with("settle_info", value);
    }
}
