// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.customs;

import io.github.fenpay.RawRequest;

/**
 * Declare an order to customs again · 订单附加信息重推接口: <code>POST
 * /cgi-bin/mch/newcustoms/customdeclareredeclare</code>.
 *
 * <p>Source: v2 reference, 2.17 and A. Again with the same <code>out_trade_no</code> and everything else the
 * same, it has the effect of one call.
 *
 * <p>Answers with <code>sign_type</code> 签名类型, <code>appid</code> 公众账号ID, <code>mch_id</code> 商户号,
 * <code>state</code> 状态码, <code>transaction_id</code> 微信支付订单号, <code>out_trade_no</code> 商户订单号,
 * <code>sub_order_no</code> 商户子订单号, <code>sub_order_id</code> 微信子订单号, <code>modify_time</code> 最后更新时间,
 * <code>explanation</code> 申报结果说明.
 */
public final class CgiBinMchNewcustomsCustomdeclareredeclare extends RawRequest<CgiBinMchNewcustomsCustomdeclareredeclare> {
    /** <code>POST /cgi-bin/mch/newcustoms/customdeclareredeclare</code>. */
    public static final String OPERATION = "POST /cgi-bin/mch/newcustoms/customdeclareredeclare";

    /** Makes an empty request. */
    public CgiBinMchNewcustomsCustomdeclareredeclare() {
        super(OPERATION);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public CgiBinMchNewcustomsCustomdeclareredeclare outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>transaction_id</code>: 微信支付订单号.
     *
     * @param value text; at most 28 bytes
     * @return this request
     */
    public CgiBinMchNewcustomsCustomdeclareredeclare transactionId(String value) {
        return with("transaction_id", value);
    }

    /**
     * Sets <code>sub_order_no</code>: 商户子订单号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public CgiBinMchNewcustomsCustomdeclareredeclare subOrderNo(String value) {
        return with("sub_order_no", value);
    }

    /**
     * Sets <code>sub_order_id</code>: 微信子订单号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public CgiBinMchNewcustomsCustomdeclareredeclare subOrderId(String value) {
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
    public CgiBinMchNewcustomsCustomdeclareredeclare customs(String value) {
        return with("customs", value);
    }

    /**
     * Sets <code>mch_customs_no</code>: 商户海关备案号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public CgiBinMchNewcustomsCustomdeclareredeclare mchCustomsNo(String value) {
        return with("mch_customs_no", value);
    }
}
