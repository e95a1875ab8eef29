// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.contractpayments;

import io.github.fenpay.RawRequest;

/**
 * Deduct under a contract · 申请扣款: <code>POST /pay/pappayapply</code>.
 *
 * <p>Source: v2 reference, 2.15 and A. Again with the same <code>out_trade_no</code> and everything else the
 * same, it has the effect of one call.
 *
 * <p>Answers with <code>appid</code> 公众账号id, <code>mch_id</code> 商户号.
 */
public final class PayPappayapply extends RawRequest<PayPappayapply> {
    /** <code>POST /pay/pappayapply</code>. */
    public static final String OPERATION = "POST /pay/pappayapply";

    /** Makes an empty request. */
    public PayPappayapply() {
        super(OPERATION);
    }

    /**
     * Sets <code>body</code>: 商品描述.
     *
     * @param value text, required; at most 127 bytes
     * @return this request
     */
    public PayPappayapply body(String value) {
        return with("body", value);
    }

    /**
     * Sets <code>detail</code>: 商品详情.
     *
     * @param value text; at most 8192 bytes
     * @return this request
     */
    public PayPappayapply detail(String value) {
        return with("detail", value);
    }

    /**
     * Sets <code>attach</code>: 附加数据.
     *
     * @param value text; at most 128 bytes
     * @return this request
     */
    public PayPappayapply attach(String value) {
        return with("attach", value);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text, required; 6 to 32 bytes
     * @return this request
     */
    public PayPappayapply outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>total_fee</code>: 总金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public PayPappayapply totalFee(long value) {
        return with("total_fee", value);
    }

    /**
     * Sets <code>fee_type</code>: 货币类型.
     *
     * @param value text; at most 16 bytes
     * @return this request
     */
    public PayPappayapply feeType(String value) {
        return with("fee_type", value);
    }

    /**
     * Sets <code>spbill_create_ip</code>: 终端IP.
     *
     * @param value text, required; at most 64 bytes
     * @return this request
     */
    public PayPappayapply spbillCreateIp(String value) {
        return with("spbill_create_ip", value);
    }

    /**
     * Sets <code>goods_tag</code>: 商品标记.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayPappayapply goodsTag(String value) {
        return with("goods_tag", value);
    }

    /**
     * Sets <code>notify_url</code>: 回调通知url.
     *
     * @param value text, required; at most 256 bytes
     * @return this request
     */
    public PayPappayapply notifyUrl(String value) {
        return with("notify_url", value);
    }

    /**
     * Sets <code>trade_type</code>: 交易类型.
     *
     * @param value text, required; one of <code>PAP</code>
     * @return this request
     */
    public PayPappayapply tradeType(String value) {
        return with("trade_type", value);
    }

    /**
     * Sets <code>contract_id</code>: 委托代扣协议id.
     *
     * @param value text, required
     * @return this request
     */
    public PayPappayapply contractId(String value) {
        return with("contract_id", value);
    }

    /**
     * Sets <code>receipt</code>: 电子发票入口开放标识.
     *
     * @param value text; at most 8 bytes
     * @return this request
     */
    public PayPappayapply receipt(String value) {
        return with("receipt", value);
    }
}
