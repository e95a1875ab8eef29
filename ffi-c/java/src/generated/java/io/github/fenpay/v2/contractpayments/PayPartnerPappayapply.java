// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.contractpayments;

import io.github.fenpay.RawRequest;

/**
 * Deduct under a contract, as a provider · 申请扣款: <code>POST /pay/partner/pappayapply</code>.
 *
 * <p>Source: v2 reference, 2.15 and A. Again with the same <code>out_trade_no</code> and everything else the
 * same, it has the effect of one call.
 *
 * <p>Answers with <code>sub_appid</code> 子商户公众账号ID, <code>sub_mch_id</code> 子商户号, <code>appid</code> 公众账号id,
 * <code>mch_id</code> 商户号.
 */
public final class PayPartnerPappayapply extends RawRequest<PayPartnerPappayapply> {
    /** <code>POST /pay/partner/pappayapply</code>. */
    public static final String OPERATION = "POST /pay/partner/pappayapply";

    /** Makes an empty request. */
    public PayPartnerPappayapply() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户公众账号ID.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayPartnerPappayapply subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayPartnerPappayapply subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>body</code>: 商品描述.
     *
     * @param value text, required; at most 127 bytes
     * @return this request
     */
    public PayPartnerPappayapply body(String value) {
        return with("body", value);
    }

    /**
     * Sets <code>detail</code>: 商品详情.
     *
     * @param value text; at most 8192 bytes
     * @return this request
     */
    public PayPartnerPappayapply detail(String value) {
        return with("detail", value);
    }

    /**
     * Sets <code>attach</code>: 附加数据.
     *
     * @param value text; at most 128 bytes
     * @return this request
     */
    public PayPartnerPappayapply attach(String value) {
        return with("attach", value);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text, required; 6 to 32 bytes
     * @return this request
     */
    public PayPartnerPappayapply outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>total_fee</code>: 总金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public PayPartnerPappayapply totalFee(long value) {
        return with("total_fee", value);
    }

    /**
     * Sets <code>fee_type</code>: 货币类型.
     *
     * @param value text; at most 16 bytes
     * @return this request
     */
    public PayPartnerPappayapply feeType(String value) {
        return with("fee_type", value);
    }

    /**
     * Sets <code>spbill_create_ip</code>: 终端IP.
     *
     * @param value text, required; at most 64 bytes
     * @return this request
     */
    public PayPartnerPappayapply spbillCreateIp(String value) {
        return with("spbill_create_ip", value);
    }

    /**
     * Sets <code>goods_tag</code>: 商品标记.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayPartnerPappayapply goodsTag(String value) {
        return with("goods_tag", value);
    }

    /**
     * Sets <code>notify_url</code>: 回调通知url.
     *
     * @param value text, required; at most 256 bytes
     * @return this request
     */
    public PayPartnerPappayapply notifyUrl(String value) {
        return with("notify_url", value);
    }

    /**
     * Sets <code>trade_type</code>: 交易类型.
     *
     * @param value text, required; one of <code>PAP</code>
     * @return this request
     */
    public PayPartnerPappayapply tradeType(String value) {
        return with("trade_type", value);
    }

    /**
     * Sets <code>contract_id</code>: 委托代扣协议id.
     *
     * @param value text, required
     * @return this request
     */
    public PayPartnerPappayapply contractId(String value) {
        return with("contract_id", value);
    }

    /**
     * Sets <code>receipt</code>: 电子发票入口开放标识.
     *
     * @param value text; at most 8 bytes
     * @return this request
     */
    public PayPartnerPappayapply receipt(String value) {
        return with("receipt", value);
    }
}
