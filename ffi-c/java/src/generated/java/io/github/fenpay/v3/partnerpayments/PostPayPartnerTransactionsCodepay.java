// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.partnerpayments;

import io.github.fenpay.RawRequest;
import java.util.Map;

/**
 * Charge a payer's payment code over v3 for a sub-merchant · 服务商付款码支付: <code>POST
 * /v3/pay/partner/transactions/codepay</code>.
 *
 * <p>Source: v3 reference, 7.2. After an unknown outcome, ask by <code>out_trade_no</code> first.
 *
 * <p>Answers with <code>sp_appid</code> 服务商应用ID, <code>sp_mchid</code> 服务商户号, <code>sub_appid</code> 子商户应用ID,
 * <code>sub_mchid</code> 子商户号, <code>out_trade_no</code> 商户订单号, <code>transaction_id</code> 微信支付订单号,
 * <code>trade_type</code> 交易类型, <code>trade_state</code> 交易状态, <code>trade_state_desc</code> 交易状态描述,
 * <code>bank_type</code> 银行类型, <code>attach</code> 商户数据包, <code>success_time</code> 支付完成时间,
 * <code>payer</code> 支付者信息, <code>amount</code> 订单金额信息, <code>scene_info</code> 支付场景信息,
 * <code>promotion_detail</code> 优惠功能.
 */
public final class PostPayPartnerTransactionsCodepay extends RawRequest<PostPayPartnerTransactionsCodepay> {
    /** <code>POST /v3/pay/partner/transactions/codepay</code>. */
    public static final String OPERATION = "POST /v3/pay/partner/transactions/codepay";

    /** Makes an empty request. */
    public PostPayPartnerTransactionsCodepay() {
        super(OPERATION);
    }

    /**
     * Sets <code>sp_appid</code>: 服务商应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostPayPartnerTransactionsCodepay spAppid(String value) {
        return with("sp_appid", value);
    }

    /**
     * Sets <code>sp_mchid</code>: 服务商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostPayPartnerTransactionsCodepay spMchid(String value) {
        return with("sp_mchid", value);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostPayPartnerTransactionsCodepay subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>sub_mchid</code>: 子商户号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public PostPayPartnerTransactionsCodepay subMchid(String value) {
        return with("sub_mchid", value);
    }

    /**
     * Sets <code>description</code>: 商品描述.
     *
     * @param value text, required; at most 127 characters
     * @return this request
     */
    public PostPayPartnerTransactionsCodepay description(String value) {
        return with("description", value);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text, required; 6 to 32 characters
     * @return this request
     */
    public PostPayPartnerTransactionsCodepay outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>attach</code>: 附加数据.
     *
     * @param value text; at most 128 characters
     * @return this request
     */
    public PostPayPartnerTransactionsCodepay attach(String value) {
        return with("attach", value);
    }

    /**
     * Sets <code>goods_tag</code>: 订单优惠标记.
     *
     * @param value text; at most 256 characters
     * @return this request
     */
    public PostPayPartnerTransactionsCodepay goodsTag(String value) {
        return with("goods_tag", value);
    }

    /**
     * Sets <code>support_fapiao</code>: 电子发票入口开放标识.
     *
     * @param value true or false
     * @return this request
     */
    public PostPayPartnerTransactionsCodepay supportFapiao(boolean value) {
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
    public PostPayPartnerTransactionsCodepay amount(Map<String, ?> value) {
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
    public PostPayPartnerTransactionsCodepay payer(Map<String, ?> value) {
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
    public PostPayPartnerTransactionsCodepay detail(Map<String, ?> value) {
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
    public PostPayPartnerTransactionsCodepay sceneInfo(Map<String, ?> value) {
        return with("scene_info", value);
    }

    /**
     * Sets <code>settle_info</code>: 结算信息.
     *
     * <p>Members: <code>profit_sharing</code> 是否指定分账; <code>subsidy_amount</code> 补差金额.
     *
     * @param value an object
     * @return this request
     */
    public PostPayPartnerTransactionsCodepay settleInfo(Map<String, ?> value) {
        return with("settle_info", value);
    }
}
