// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.depositfreerental;

import io.github.fenpay.RawRequest;

/**
 * Open a rental order · 创建租借订单: <code>POST /wxv/createrentbill</code>.
 *
 * <p>Source: v2 reference, A. It demands the client certificate. After an unknown outcome, ask by
 * <code>out_order_no</code> first.
 *
 * <p>Answers with <code>appid</code> 公众账号ID, <code>mch_id</code> 商户号, <code>out_order_no</code> 商户服务订单号,
 * <code>service_id</code> 服务ID, <code>order_id</code> 微信支付服务订单号, <code>miniprogram_appid</code> 小程序跳转appid,
 * <code>miniprogram_path</code> 小程序跳转路径, <code>miniprogram_username</code> 小程序跳转username,
 * <code>package</code> 跳转微信侧小程序订单数据.
 */
public final class WxvCreaterentbill extends RawRequest<WxvCreaterentbill> {
    /** <code>POST /wxv/createrentbill</code>. */
    public static final String OPERATION = "POST /wxv/createrentbill";

    /** Makes an empty request. */
    public WxvCreaterentbill() {
        super(OPERATION);
    }

    /**
     * Sets <code>version</code>: 接口版本号.
     *
     * @param value text, required; at most 32 bytes; such as <code>1.0</code>
     * @return this request
     */
    public WxvCreaterentbill version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>out_order_no</code>: 商户服务订单号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public WxvCreaterentbill outOrderNo(String value) {
        return with("out_order_no", value);
    }

    /**
     * Sets <code>service_id</code>: 服务ID.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public WxvCreaterentbill serviceId(String value) {
        return with("service_id", value);
    }

    /**
     * Sets <code>goods_name</code>: 商品名称.
     *
     * @param value text, required; at most 40 bytes
     * @return this request
     */
    public WxvCreaterentbill goodsName(String value) {
        return with("goods_name", value);
    }

    /**
     * Sets <code>start_time</code>: 租用时间.
     *
     * @param value text; at most 14 bytes
     * @return this request
     */
    public WxvCreaterentbill startTime(String value) {
        return with("start_time", value);
    }

    /**
     * Sets <code>end_time</code>: 预定归还时间.
     *
     * @param value text; at most 14 bytes
     * @return this request
     */
    public WxvCreaterentbill endTime(String value) {
        return with("end_time", value);
    }

    /**
     * Sets <code>service_location</code>: 租用地点.
     *
     * @param value text; at most 20 bytes
     * @return this request
     */
    public WxvCreaterentbill serviceLocation(String value) {
        return with("service_location", value);
    }

    /**
     * Sets <code>deposit_amount</code>: 押金总额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public WxvCreaterentbill depositAmount(long value) {
        return with("deposit_amount", value);
    }

    /**
     * Sets <code>rent_unit</code>: 租金规则 计费单位.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public WxvCreaterentbill rentUnit(String value) {
        return with("rent_unit", value);
    }

    /**
     * Sets <code>rent_unit_fee</code>: 租金规则 计费单价费用.
     *
     * @param value a whole number, required
     * @return this request
     */
    public WxvCreaterentbill rentUnitFee(long value) {
        return with("rent_unit_fee", value);
    }

    /**
     * Sets <code>rent_fee_desc</code>: 租金规则 计费说明.
     *
     * @param value text; at most 30 bytes
     * @return this request
     */
    public WxvCreaterentbill rentFeeDesc(String value) {
        return with("rent_fee_desc", value);
    }

    /**
     * Sets <code>attach</code>: 商户数据包.
     *
     * @param value text; at most 200 bytes
     * @return this request
     */
    public WxvCreaterentbill attach(String value) {
        return with("attach", value);
    }

    /**
     * Sets <code>cert_serial_no</code>: 平台证书序列号.
     *
     * @param value text, required; at most 128 bytes
     * @return this request
     */
    public WxvCreaterentbill certSerialNo(String value) {
        return with("cert_serial_no", value);
    }

    /**
     * Sets <code>openid</code>: 用户标识.
     *
     * @param value text; at most 128 bytes
     * @return this request
     */
    public WxvCreaterentbill openid(String value) {
        return with("openid", value);
    }

    /**
     * Sets <code>name</code>: 用户姓名.
     *
     * @param value text; at most 400 bytes
     * @return this request
     */
    public WxvCreaterentbill name(String value) {
        return with("name", value);
    }

    /**
     * Sets <code>phone</code>: 用户手机号.
     *
     * @param value text; at most 400 bytes
     * @return this request
     */
    public WxvCreaterentbill phone(String value) {
        return with("phone", value);
    }

    /**
     * Sets <code>userid</code>: 用户身份证ID.
     *
     * @param value text; at most 400 bytes
     * @return this request
     */
    public WxvCreaterentbill userid(String value) {
        return with("userid", value);
    }

    /**
     * Sets <code>address</code>: 用户收货地址.
     *
     * @param value text; at most 400 bytes
     * @return this request
     */
    public WxvCreaterentbill address(String value) {
        return with("address", value);
    }
}
