// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.refunds;

import io.github.fenpay.RawRequest;
import java.util.List;
import java.util.Map;

/**
 * Ask for a refund of an order · 申请退款: <code>POST /v3/refund/domestic/refunds</code>.
 *
 * <p>Source: v3 reference, 7.6. Again with the same <code>out_refund_no</code> and everything else the same,
 * it has the effect of one call. Exactly one of <code>transaction_id</code>, <code>out_trade_no</code>.
 *
 * <p>Answers with <code>refund_id</code> 微信支付退款单号, <code>out_refund_no</code> 商户退款单号,
 * <code>transaction_id</code> 微信支付订单号, <code>out_trade_no</code> 商户订单号, <code>channel</code> 退款渠道,
 * <code>user_received_account</code> 退款入账账户, <code>success_time</code> 退款成功时间, <code>create_time</code>
 * 退款创建时间, <code>status</code> 退款状态, <code>funds_account</code> 资金账户, <code>amount</code> 金额信息,
 * <code>promotion_detail</code> 优惠退款信息.
 */
public final class PostRefundDomesticRefunds extends RawRequest<PostRefundDomesticRefunds> {
    /** <code>POST /v3/refund/domestic/refunds</code>. */
    public static final String OPERATION = "POST /v3/refund/domestic/refunds";

    /** Makes an empty request. */
    public PostRefundDomesticRefunds() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mchid</code>: 子商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostRefundDomesticRefunds subMchid(String value) {
        return with("sub_mchid", value);
    }

    /**
     * Sets <code>transaction_id</code>: 微信支付订单号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostRefundDomesticRefunds transactionId(String value) {
        return with("transaction_id", value);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text; 6 to 32 characters
     * @return this request
     */
    public PostRefundDomesticRefunds outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>out_refund_no</code>: 商户退款单号.
     *
     * @param value text, required; at most 64 characters
     * @return this request
     */
    public PostRefundDomesticRefunds outRefundNo(String value) {
        return with("out_refund_no", value);
    }

    /**
     * Sets <code>reason</code>: 退款原因.
     *
     * @param value text; at most 80 bytes
     * @return this request
     */
    public PostRefundDomesticRefunds reason(String value) {
        return with("reason", value);
    }

    /**
     * Sets <code>notify_url</code>: 退款结果回调地址.
     *
     * @param value text; at most 256 characters
     * @return this request
     */
    public PostRefundDomesticRefunds notifyUrl(String value) {
        return with("notify_url", value);
    }

    /**
     * Sets <code>funds_account</code>: 退款资金来源.
     *
     * @param value text; at most 32 characters; such as <code>AVAILABLE</code>, <code>UNSETTLED</code>
     * @return this request
     */
    public PostRefundDomesticRefunds fundsAccount(String value) {
        return with("funds_account", value);
    }

    /**
     * Sets <code>amount</code>: 金额信息.
     *
     * <p>Members: <code>refund</code> 退款金额, required; <code>from</code> 退款出资账户及金额;
     * <code>from[].account</code> 出资账户类型, required; <code>from[].amount</code> 出资金额, required;
     * <code>total</code> 原订单金额, required; <code>currency</code> 退款币种, required.
     *
     * @param value an object, required
     * @return this request
     */
    public PostRefundDomesticRefunds amount(Map<String, ?> value) {
        return with("amount", value);
    }

    /**
     * Sets <code>goods_detail</code>: 退款商品.
     *
     * <p>Members: <code>merchant_goods_id</code> 商户侧商品编码, required; <code>wechatpay_goods_id</code> 微信支付商品编码;
     * <code>goods_name</code> 商品名称; <code>unit_price</code> 商品单价, required; <code>refund_amount</code>
     * 商品退款金额, required; <code>refund_quantity</code> 商品退货数量, required.
     *
     * @param value a list
     * @return this request
     */
    public PostRefundDomesticRefunds goodsDetail(List<?> value) {
        return with("goods_detail", value);
    }
}
