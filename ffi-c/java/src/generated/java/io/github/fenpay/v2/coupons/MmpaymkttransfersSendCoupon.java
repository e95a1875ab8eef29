// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.coupons;

import io.github.fenpay.RawRequest;

/**
 * Send a coupon · 发放代金券: <code>POST /mmpaymkttransfers/send_coupon</code>.
 *
 * <p>Source: v2 reference, 2.16 and A. It demands the client certificate. Again with the same
 * <code>partner_trade_no</code> and everything else the same, it has the effect of one call.
 *
 * <p>Answers with <code>appid</code> 公众账号ID, <code>mch_id</code> 商户号, <code>device_info</code> 设备号,
 * <code>coupon_stock_id</code> 代金券批次id, <code>resp_count</code> 返回记录数, <code>success_count</code> 成功记录数,
 * <code>failed_count</code> 失败记录数, <code>openid</code> 用户标识, <code>ret_code</code> 返回码,
 * <code>coupon_id</code> 代金券id, <code>ret_msg</code> 返回信息.
 */
public final class MmpaymkttransfersSendCoupon extends RawRequest<MmpaymkttransfersSendCoupon> {
    /** <code>POST /mmpaymkttransfers/send_coupon</code>. */
    public static final String OPERATION = "POST /mmpaymkttransfers/send_coupon";

    /** Makes an empty request. */
    public MmpaymkttransfersSendCoupon() {
        super(OPERATION);
    }

    /**
     * Sets <code>coupon_stock_id</code>: 代金券批次id.
     *
     * @param value text, required
     * @return this request
     */
    public MmpaymkttransfersSendCoupon couponStockId(String value) {
        return with("coupon_stock_id", value);
    }

    /**
     * Sets <code>openid_count</code>: openid记录数.
     *
     * @param value a whole number, required
     * @return this request
     */
    public MmpaymkttransfersSendCoupon openidCount(long value) {
        return with("openid_count", value);
    }

    /**
     * Sets <code>partner_trade_no</code>: 商户单据号.
     *
     * @param value text, required
     * @return this request
     */
    public MmpaymkttransfersSendCoupon partnerTradeNo(String value) {
        return with("partner_trade_no", value);
    }

    /**
     * Sets <code>openid</code>: 用户openid.
     *
     * @param value text, required
     * @return this request
     */
    public MmpaymkttransfersSendCoupon openid(String value) {
        return with("openid", value);
    }

    /**
     * Sets <code>op_user_id</code>: 操作员.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public MmpaymkttransfersSendCoupon opUserId(String value) {
        return with("op_user_id", value);
    }

    /**
     * Sets <code>device_info</code>: 设备号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public MmpaymkttransfersSendCoupon deviceInfo(String value) {
        return with("device_info", value);
    }

    /**
     * Sets <code>version</code>: 协议版本.
     *
     * @param value text; at most 32 bytes; such as <code>1.0</code>
     * @return this request
     */
    public MmpaymkttransfersSendCoupon version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>type</code>: 协议类型.
     *
     * @param value text; at most 32 bytes; such as <code>XML</code>
     * @return this request
     */
    public MmpaymkttransfersSendCoupon type(String value) {
        return with("type", value);
    }
}
