// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.depositfreerental;

import io.github.fenpay.RawRequest;

/**
 * Open a quick-stay order · 创建速住订单: <code>POST /wxv/createhotelbill</code>.
 *
 * <p>Source: v2 reference, A. It demands the client certificate. After an unknown outcome, ask by
 * <code>out_order_no</code> first.
 *
 * <p>Answers with <code>appid</code> 公众账号ID, <code>mch_id</code> 商户号, <code>out_order_no</code> 商户服务订单号,
 * <code>service_id</code> 服务ID, <code>order_id</code> 微信支付服务订单号, <code>miniprogram_appid</code> 小程序跳转appid,
 * <code>miniprogram_path</code> 小程序跳转路径, <code>miniprogram_username</code> 小程序跳转username,
 * <code>package</code> 跳转微信侧小程序订单数据.
 */
public final class WxvCreatehotelbill extends RawRequest<WxvCreatehotelbill> {
    /** <code>POST /wxv/createhotelbill</code>. */
    public static final String OPERATION = "POST /wxv/createhotelbill";

    /** Makes an empty request. */
    public WxvCreatehotelbill() {
        super(OPERATION);
    }

    /**
     * Sets <code>version</code>: 接口版本号.
     *
     * @param value text, required; at most 32 bytes; such as <code>1.0</code>
     * @return this request
     */
    public WxvCreatehotelbill version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>out_order_no</code>: 商户服务订单号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public WxvCreatehotelbill outOrderNo(String value) {
        return with("out_order_no", value);
    }

    /**
     * Sets <code>service_id</code>: 服务ID.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public WxvCreatehotelbill serviceId(String value) {
        return with("service_id", value);
    }

    /**
     * Sets <code>room</code>: 房间.
     *
     * @param value text, required; at most 40 bytes
     * @return this request
     */
    public WxvCreatehotelbill room(String value) {
        return with("room", value);
    }

    /**
     * Sets <code>start_time</code>: 入住时间.
     *
     * @param value text, required; at most 14 bytes
     * @return this request
     */
    public WxvCreatehotelbill startTime(String value) {
        return with("start_time", value);
    }

    /**
     * Sets <code>end_time</code>: 预定离店时间.
     *
     * @param value text, required; at most 14 bytes
     * @return this request
     */
    public WxvCreatehotelbill endTime(String value) {
        return with("end_time", value);
    }

    /**
     * Sets <code>service_location</code>: 酒店.
     *
     * @param value text, required; at most 20 bytes
     * @return this request
     */
    public WxvCreatehotelbill serviceLocation(String value) {
        return with("service_location", value);
    }

    /**
     * Sets <code>deposit_amount</code>: 押金金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public WxvCreatehotelbill depositAmount(long value) {
        return with("deposit_amount", value);
    }

    /**
     * Sets <code>room_rate</code>: 房费.
     *
     * @param value a whole number, required
     * @return this request
     */
    public WxvCreatehotelbill roomRate(long value) {
        return with("room_rate", value);
    }

    /**
     * Sets <code>room_rate_desc</code>: 房费说明.
     *
     * @param value text; at most 30 bytes
     * @return this request
     */
    public WxvCreatehotelbill roomRateDesc(String value) {
        return with("room_rate_desc", value);
    }

    /**
     * Sets <code>attach</code>: 回调数据包.
     *
     * @param value text; at most 200 bytes
     * @return this request
     */
    public WxvCreatehotelbill attach(String value) {
        return with("attach", value);
    }

    /**
     * Sets <code>cancel_rule</code>: 取消规则标签.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public WxvCreatehotelbill cancelRule(String value) {
        return with("cancel_rule", value);
    }

    /**
     * Sets <code>cancel_rule_desc</code>: 取消规则描述.
     *
     * @param value text, required; at most 150 bytes
     * @return this request
     */
    public WxvCreatehotelbill cancelRuleDesc(String value) {
        return with("cancel_rule_desc", value);
    }

    /**
     * Sets <code>cert_serial_no</code>: 平台证书序列号.
     *
     * @param value text, required; at most 128 bytes
     * @return this request
     */
    public WxvCreatehotelbill certSerialNo(String value) {
        return with("cert_serial_no", value);
    }

    /**
     * Sets <code>openid</code>: 用户标识.
     *
     * @param value text; at most 128 bytes
     * @return this request
     */
    public WxvCreatehotelbill openid(String value) {
        return with("openid", value);
    }

    /**
     * Sets <code>name</code>: 用户姓名.
     *
     * @param value text; at most 400 bytes
     * @return this request
     */
    public WxvCreatehotelbill name(String value) {
        return with("name", value);
    }

    /**
     * Sets <code>phone</code>: 用户手机号.
     *
     * @param value text; at most 400 bytes
     * @return this request
     */
    public WxvCreatehotelbill phone(String value) {
        return with("phone", value);
    }

    /**
     * Sets <code>userid</code>: 用户身份证ID.
     *
     * @param value text; at most 400 bytes
     * @return this request
     */
    public WxvCreatehotelbill userid(String value) {
        return with("userid", value);
    }

    /**
     * Sets <code>address</code>: 用户收货地址.
     *
     * @param value text; at most 400 bytes
     * @return this request
     */
    public WxvCreatehotelbill address(String value) {
        return with("address", value);
    }
}
