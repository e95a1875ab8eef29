// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.customs;

import io.github.fenpay.RawRequest;

/**
 * Query a declaration to customs · 订单附加信息查询接口: <code>POST /cgi-bin/mch/customs/customdeclarequery</code>.
 *
 * <p>Source: v2 reference, 2.17 and A. It only reads.
 *
 * <p>Answers with <code>appid</code> 公众账号ID, <code>mch_id</code> 商户号, <code>transaction_id</code> 微信支付订单号,
 * <code>count</code> 笔数, <code>sub_order_no_$n</code> 商户子订单号, <code>sub_order_id_$n</code> 微信子订单号,
 * <code>mch_customs_no_$n</code> 商户海关备案号, <code>customs_$n</code> 海关, <code>fee_type_$n</code> 币种,
 * <code>order_fee_$n</code> 应付金额, <code>duty_$n</code> 关税, <code>transport_fee_$n</code> 物流费,
 * <code>product_fee_$n</code> 商品价格, <code>state_$n</code> 状态码, <code>explanation_$n</code> 申报结果说明,
 * <code>modify_time_$n</code> 最后更新时间, <code>cert_check_result_$n</code> 订购人和支付人身份信息校验结果,
 * <code>verify_department</code> 验核机构&#42;&#42;注, <code>verify_department_trade_id</code> 验核机构交易流水号.
 */
public final class CgiBinMchCustomsCustomdeclarequery extends RawRequest<CgiBinMchCustomsCustomdeclarequery> {
    /** <code>POST /cgi-bin/mch/customs/customdeclarequery</code>. */
    public static final String OPERATION = "POST /cgi-bin/mch/customs/customdeclarequery";

    /** Makes an empty request. */
    public CgiBinMchCustomsCustomdeclarequery() {
        super(OPERATION);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public CgiBinMchCustomsCustomdeclarequery outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>transaction_id</code>: 微信支付订单号.
     *
     * @param value text; at most 28 bytes
     * @return this request
     */
    public CgiBinMchCustomsCustomdeclarequery transactionId(String value) {
        return with("transaction_id", value);
    }

    /**
     * Sets <code>sub_order_no</code>: 商户子订单号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public CgiBinMchCustomsCustomdeclarequery subOrderNo(String value) {
        return with("sub_order_no", value);
    }

    /**
     * Sets <code>sub_order_id</code>: 微信子订单号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public CgiBinMchCustomsCustomdeclarequery subOrderId(String value) {
        return with("sub_order_id", value);
    }

    /**
     * Sets <code>customs</code>: 海关.
     *
     * @param value text, required; at most 32 bytes; such as <code>GUANGZHOU_ZS</code>,
     * <code>HANGZHOU_ZS</code>, <code>NINGBO</code>, <code>ZHENGZHOU_BS</code>, <code>CHONGQING</code>,
     * <code>SHANGHAI_ZS</code>, <code>SHENZHEN</code>, <code>ZHENGZHOU_ZH_ZS</code>, <code>TIANJIN</code>
     * @return this request
     */
    public CgiBinMchCustomsCustomdeclarequery customs(String value) {
        return with("customs", value);
    }
}
