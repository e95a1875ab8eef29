// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.contractpayments;

import io.github.fenpay.RawRequest;

/**
 * Place an order that also signs a contract · 支付中签约: <code>POST /pay/contractorder</code>.
 *
 * <p>Source: WeChat Pay page of 2025-11-18; v2 reference, 2.15 and A. Again with the same
 * <code>out_trade_no</code> and everything else the same, it has the effect of one call.
 *
 * <p>Answers with <code>appid</code> 公众账号id, <code>mch_id</code> 商户号, <code>contract_result_code</code>
 * 预签约结果, <code>contract_err_code</code> 预签约错误代码, <code>contract_err_code_des</code> 预签约错误描述,
 * <code>sub_mch_id</code> 子商户号, <code>sub_appid</code> 子商户公众账号ID, <code>prepay_id</code> 预支付交易会话标识,
 * <code>trade_type</code> 交易类型, <code>code_url</code> 二维码链接, <code>plan_id</code> 模板id,
 * <code>request_serial</code> 请求序列号, <code>contract_code</code> 签约协议号, <code>contract_display_account</code>
 * 用户账户展示名称, <code>mweb_url</code> 支付跳转链接, <code>out_trade_no</code> 商户订单号.
 */
public final class PayContractorder extends RawRequest<PayContractorder> {
    /** <code>POST /pay/contractorder</code>. */
    public static final String OPERATION = "POST /pay/contractorder";

    /** Makes an empty request. */
    public PayContractorder() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayContractorder subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户公众账号ID.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayContractorder subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>contract_mchid</code>: 签约商户号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public PayContractorder contractMchid(String value) {
        return with("contract_mchid", value);
    }

    /**
     * Sets <code>contract_appid</code>: 签约appid.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public PayContractorder contractAppid(String value) {
        return with("contract_appid", value);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text, required; 6 to 32 bytes
     * @return this request
     */
    public PayContractorder outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>device_info</code>: 设备号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayContractorder deviceInfo(String value) {
        return with("device_info", value);
    }

    /**
     * Sets <code>body</code>: 商品描述.
     *
     * @param value text, required; at most 127 bytes
     * @return this request
     */
    public PayContractorder body(String value) {
        return with("body", value);
    }

    /**
     * Sets <code>detail</code>: 商品详情.
     *
     * @param value text; at most 8192 bytes
     * @return this request
     */
    public PayContractorder detail(String value) {
        return with("detail", value);
    }

    /**
     * Sets <code>attach</code>: 附加数据.
     *
     * @param value text; at most 127 bytes
     * @return this request
     */
    public PayContractorder attach(String value) {
        return with("attach", value);
    }

    /**
     * Sets <code>notify_url</code>: 回调通知url.
     *
     * @param value text, required; at most 256 bytes
     * @return this request
     */
    public PayContractorder notifyUrl(String value) {
        return with("notify_url", value);
    }

    /**
     * Sets <code>total_fee</code>: 总金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public PayContractorder totalFee(long value) {
        return with("total_fee", value);
    }

    /**
     * Sets <code>spbill_create_ip</code>: 终端IP.
     *
     * @param value text, required; at most 64 bytes
     * @return this request
     */
    public PayContractorder spbillCreateIp(String value) {
        return with("spbill_create_ip", value);
    }

    /**
     * Sets <code>time_start</code>: 交易起始时间.
     *
     * @param value text; 14 bytes
     * @return this request
     */
    public PayContractorder timeStart(String value) {
        return with("time_start", value);
    }

    /**
     * Sets <code>time_expire</code>: 交易结束时间.
     *
     * @param value text; 14 bytes
     * @return this request
     */
    public PayContractorder timeExpire(String value) {
        return with("time_expire", value);
    }

    /**
     * Sets <code>goods_tag</code>: 商品标记.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayContractorder goodsTag(String value) {
        return with("goods_tag", value);
    }

    /**
     * Sets <code>trade_type</code>: 交易类型.
     *
     * @param value text, required; at most 16 bytes; one of <code>JSAPI</code>, <code>NATIVE</code>,
     * <code>APP</code>, <code>MWEB</code>
     * @return this request
     */
    public PayContractorder tradeType(String value) {
        return with("trade_type", value);
    }

    /**
     * Sets <code>product_id</code>: 商品ID.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayContractorder productId(String value) {
        return with("product_id", value);
    }

    /**
     * Sets <code>limit_pay</code>: 指定支付方式.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public PayContractorder limitPay(String value) {
        return with("limit_pay", value);
    }

    /**
     * Sets <code>openid</code>: 用户标识.
     *
     * @param value text; at most 128 bytes
     * @return this request
     */
    public PayContractorder openid(String value) {
        return with("openid", value);
    }

    /**
     * Sets <code>sub_openid</code>: 用户子标识.
     *
     * @param value text; at most 128 bytes
     * @return this request
     */
    public PayContractorder subOpenid(String value) {
        return with("sub_openid", value);
    }

    /**
     * Sets <code>plan_id</code>: 模板id.
     *
     * @param value a whole number, required
     * @return this request
     */
    public PayContractorder planId(long value) {
        return with("plan_id", value);
    }

    /**
     * Sets <code>contract_code</code>: 签约协议号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public PayContractorder contractCode(String value) {
        return with("contract_code", value);
    }

    /**
     * Sets <code>request_serial</code>: 请求序列号.
     *
     * @param value a whole number, required
     * @return this request
     */
    public PayContractorder requestSerial(long value) {
        return with("request_serial", value);
    }

    /**
     * Sets <code>contract_display_account</code>: 用户账户展示名称.
     *
     * @param value text, required
     * @return this request
     */
    public PayContractorder contractDisplayAccount(String value) {
        return with("contract_display_account", value);
    }

    /**
     * Sets <code>contract_notify_url</code>: 签约信息通知url.
     *
     * @param value text, required; at most 256 bytes
     * @return this request
     */
    public PayContractorder contractNotifyUrl(String value) {
        return with("contract_notify_url", value);
    }
}
