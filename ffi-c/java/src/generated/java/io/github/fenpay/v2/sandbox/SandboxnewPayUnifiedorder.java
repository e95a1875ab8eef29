// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.sandbox;

import io.github.fenpay.RawRequest;

/**
 * Place an order in the old sandbox · 统一下单: <code>POST /sandboxnew/pay/unifiedorder</code>.
 *
 * <p>Source: WeChat Pay page of 2022-05-31; v2 reference, 1.8 and A. WeChat Pay has withdrawn it. Again with
 * the same <code>out_trade_no</code> and everything else the same, it has the effect of one call.
 *
 * <p>Answers with <code>appid</code> 公众账号ID, <code>mch_id</code> 商户号, <code>device_info</code> 设备号,
 * <code>trade_type</code> 交易类型, <code>prepay_id</code> 预支付交易会话标识, <code>code_url</code> 二维码链接,
 * <code>mweb_url</code> 支付跳转链接, <code>promotion_detail</code> 营销详情, <code>sub_appid</code> 子商户应用ID,
 * <code>sub_mch_id</code> 子商户号.
 */
public final class SandboxnewPayUnifiedorder extends RawRequest<SandboxnewPayUnifiedorder> {
    /** <code>POST /sandboxnew/pay/unifiedorder</code>. */
    public static final String OPERATION = "POST /sandboxnew/pay/unifiedorder";

    /** Makes an empty request. */
    public SandboxnewPayUnifiedorder() {
        super(OPERATION);
    }

    /**
     * Sets <code>version</code>: 接口版本号.
     *
     * @param value text; at most 32 bytes; such as <code>1.0</code>
     * @return this request
     */
    public SandboxnewPayUnifiedorder version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>profit_sharing</code>: 是否指定服务商分账.
     *
     * @param value text; at most 1 byte; one of <code>N</code>, <code>Y</code>
     * @return this request
     */
    public SandboxnewPayUnifiedorder profitSharing(String value) {
        return with("profit_sharing", value);
    }

    /**
     * Sets <code>device_info</code>: 设备号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public SandboxnewPayUnifiedorder deviceInfo(String value) {
        return with("device_info", value);
    }

    /**
     * Sets <code>body</code>: 商品描述.
     *
     * @param value text, required; at most 127 bytes
     * @return this request
     */
    public SandboxnewPayUnifiedorder body(String value) {
        return with("body", value);
    }

    /**
     * Sets <code>detail</code>: 商品详情.
     *
     * @param value an object, a list, or either as JSON text; at most 6000 bytes
     * @return this request
     */
    public SandboxnewPayUnifiedorder detail(Object value) {
        return with("detail", value);
    }

    /**
     * Sets <code>attach</code>: 附加数据.
     *
     * @param value text; at most 127 bytes
     * @return this request
     */
    public SandboxnewPayUnifiedorder attach(String value) {
        return with("attach", value);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text, required; 6 to 32 bytes
     * @return this request
     */
    public SandboxnewPayUnifiedorder outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>fee_type</code>: 标价币种.
     *
     * @param value text; at most 16 bytes
     * @return this request
     */
    public SandboxnewPayUnifiedorder feeType(String value) {
        return with("fee_type", value);
    }

    /**
     * Sets <code>total_fee</code>: 标价金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public SandboxnewPayUnifiedorder totalFee(long value) {
        return with("total_fee", value);
    }

    /**
     * Sets <code>spbill_create_ip</code>: 终端IP.
     *
     * @param value text, required; at most 64 bytes
     * @return this request
     */
    public SandboxnewPayUnifiedorder spbillCreateIp(String value) {
        return with("spbill_create_ip", value);
    }

    /**
     * Sets <code>time_start</code>: 交易起始时间.
     *
     * @param value text; 14 bytes
     * @return this request
     */
    public SandboxnewPayUnifiedorder timeStart(String value) {
        return with("time_start", value);
    }

    /**
     * Sets <code>time_expire</code>: 交易结束时间.
     *
     * @param value text; 14 bytes
     * @return this request
     */
    public SandboxnewPayUnifiedorder timeExpire(String value) {
        return with("time_expire", value);
    }

    /**
     * Sets <code>goods_tag</code>: 订单优惠标记.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public SandboxnewPayUnifiedorder goodsTag(String value) {
        return with("goods_tag", value);
    }

    /**
     * Sets <code>notify_url</code>: 通知地址.
     *
     * @param value text, required; at most 256 bytes
     * @return this request
     */
    public SandboxnewPayUnifiedorder notifyUrl(String value) {
        return with("notify_url", value);
    }

    /**
     * Sets <code>trade_type</code>: 交易类型.
     *
     * @param value text, required; at most 16 bytes; one of <code>JSAPI</code>, <code>NATIVE</code>,
     * <code>APP</code>, <code>MWEB</code>
     * @return this request
     */
    public SandboxnewPayUnifiedorder tradeType(String value) {
        return with("trade_type", value);
    }

    /**
     * Sets <code>product_id</code>: 商品ID.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public SandboxnewPayUnifiedorder productId(String value) {
        return with("product_id", value);
    }

    /**
     * Sets <code>limit_pay</code>: 指定支付方式.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public SandboxnewPayUnifiedorder limitPay(String value) {
        return with("limit_pay", value);
    }

    /**
     * Sets <code>openid</code>: 用户标识.
     *
     * @param value text; at most 128 bytes
     * @return this request
     */
    public SandboxnewPayUnifiedorder openid(String value) {
        return with("openid", value);
    }

    /**
     * Sets <code>receipt</code>: 电子发票入口开放标识.
     *
     * @param value text; at most 8 bytes; such as <code>Y</code>, <code>N</code>
     * @return this request
     */
    public SandboxnewPayUnifiedorder receipt(String value) {
        return with("receipt", value);
    }

    /**
     * Sets <code>scene_info</code>: 场景信息.
     *
     * @param value an object, a list, or either as JSON text; at most 256 bytes
     * @return this request
     */
    public SandboxnewPayUnifiedorder sceneInfo(Object value) {
        return with("scene_info", value);
    }

    /**
     * Sets <code>user_type</code>: 证件类型.
     *
     * @param value text; at most 32 bytes; such as <code>IDCARD</code>, <code>HONGKONG_MACAO</code>,
     * <code>HONGKONG_MACAO_RESIDENT</code>, <code>TAIWAN_RESIDENT</code>, <code>FOREIGN_RESIDENT</code>,
     * <code>OVERSEA_PASSPORT</code>
     * @return this request
     */
    public SandboxnewPayUnifiedorder userType(String value) {
        return with("user_type", value);
    }

    /**
     * Sets <code>user_creid</code>: 证件号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public SandboxnewPayUnifiedorder userCreid(String value) {
        return with("user_creid", value);
    }

    /**
     * Sets <code>user_truename</code>: 姓名.
     *
     * @param value text; at most 64 bytes
     * @return this request
     */
    public SandboxnewPayUnifiedorder userTruename(String value) {
        return with("user_truename", value);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户应用ID.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public SandboxnewPayUnifiedorder subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public SandboxnewPayUnifiedorder subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>sub_openid</code>: 用户子标识.
     *
     * @param value text; at most 128 bytes
     * @return this request
     */
    public SandboxnewPayUnifiedorder subOpenid(String value) {
        return with("sub_openid", value);
    }
}
