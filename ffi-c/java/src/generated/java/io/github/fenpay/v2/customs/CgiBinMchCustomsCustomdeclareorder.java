// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.customs;

import io.github.fenpay.RawRequest;

/**
 * Declare an order to customs · 订单附加信息提交接口: <code>POST /cgi-bin/mch/customs/customdeclareorder</code>.
 *
 * <p>Source: v2 reference, 2.17 and A. Again with the same <code>out_trade_no</code> and everything else the
 * same, it has the effect of one call.
 *
 * <p>Answers with <code>sign_type</code> 签名类型, <code>appid</code> 公众账号ID, <code>mch_id</code> 商户号,
 * <code>state</code> 状态码, <code>transaction_id</code> 微信支付订单号, <code>out_trade_no</code> 商户订单号,
 * <code>sub_order_no</code> 商户子订单号, <code>sub_order_id</code> 微信子订单号, <code>modify_time</code> 最后更新时间,
 * <code>cert_check_result</code> 订购人和支付人身份信息校验结果, <code>verify_department</code> 验核机构&#42;&#42;注,
 * <code>verify_department_trade_id</code> 验核机构交易流水号.
 */
public final class CgiBinMchCustomsCustomdeclareorder extends RawRequest<CgiBinMchCustomsCustomdeclareorder> {
    /** <code>POST /cgi-bin/mch/customs/customdeclareorder</code>. */
    public static final String OPERATION = "POST /cgi-bin/mch/customs/customdeclareorder";

    /** Makes an empty request. */
    public CgiBinMchCustomsCustomdeclareorder() {
        super(OPERATION);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public CgiBinMchCustomsCustomdeclareorder outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>transaction_id</code>: 微信支付订单号.
     *
     * @param value text, required; at most 28 bytes
     * @return this request
     */
    public CgiBinMchCustomsCustomdeclareorder transactionId(String value) {
        return with("transaction_id", value);
    }

    /**
     * Sets <code>customs</code>: 海关.
     *
     * @param value text, required; at most 32 bytes; such as <code>GUANGZHOU_ZS</code>,
     * <code>HANGZHOU_ZS</code>, <code>NINGBO</code>, <code>ZHENGZHOU_BS</code>, <code>CHONGQING</code>,
     * <code>SHANGHAI_ZS</code>, <code>SHENZHEN</code>, <code>ZHENGZHOU_ZH_ZS</code>, <code>TIANJIN</code>
     * @return this request
     */
    public CgiBinMchCustomsCustomdeclareorder customs(String value) {
        return with("customs", value);
    }

    /**
     * Sets <code>mch_customs_no</code>: 商户海关备案号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public CgiBinMchCustomsCustomdeclareorder mchCustomsNo(String value) {
        return with("mch_customs_no", value);
    }

    /**
     * Sets <code>duty</code>: 关税.
     *
     * @param value a whole number
     * @return this request
     */
    public CgiBinMchCustomsCustomdeclareorder duty(long value) {
        return with("duty", value);
    }

    /**
     * Sets <code>action_type</code>: 报关类型.
     *
     * @param value text; one of <code>ADD</code>, <code>MODIFY</code>
     * @return this request
     */
    public CgiBinMchCustomsCustomdeclareorder actionType(String value) {
        return with("action_type", value);
    }

    /**
     * Sets <code>sub_order_no</code>: 商户子订单号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public CgiBinMchCustomsCustomdeclareorder subOrderNo(String value) {
        return with("sub_order_no", value);
    }

    /**
     * Sets <code>fee_type</code>: 币种.
     *
     * @param value text; at most 3 bytes
     * @return this request
     */
    public CgiBinMchCustomsCustomdeclareorder feeType(String value) {
        return with("fee_type", value);
    }

    /**
     * Sets <code>order_fee</code>: 应付金额.
     *
     * @param value a whole number
     * @return this request
     */
    public CgiBinMchCustomsCustomdeclareorder orderFee(long value) {
        return with("order_fee", value);
    }

    /**
     * Sets <code>transport_fee</code>: 物流费.
     *
     * @param value a whole number
     * @return this request
     */
    public CgiBinMchCustomsCustomdeclareorder transportFee(long value) {
        return with("transport_fee", value);
    }

    /**
     * Sets <code>product_fee</code>: 商品价格.
     *
     * @param value a whole number
     * @return this request
     */
    public CgiBinMchCustomsCustomdeclareorder productFee(long value) {
        return with("product_fee", value);
    }

    /**
     * Sets <code>cert_type</code>: 证件类型.
     *
     * @param value text; at most 32 bytes; such as <code>IDCARD</code>
     * @return this request
     */
    public CgiBinMchCustomsCustomdeclareorder certType(String value) {
        return with("cert_type", value);
    }

    /**
     * Sets <code>cert_id</code>: 证件号码.
     *
     * @param value text; at most 64 bytes
     * @return this request
     */
    public CgiBinMchCustomsCustomdeclareorder certId(String value) {
        return with("cert_id", value);
    }

    /**
     * Sets <code>name</code>: 姓名.
     *
     * @param value text; at most 64 bytes
     * @return this request
     */
    public CgiBinMchCustomsCustomdeclareorder name(String value) {
        return with("name", value);
    }
}
