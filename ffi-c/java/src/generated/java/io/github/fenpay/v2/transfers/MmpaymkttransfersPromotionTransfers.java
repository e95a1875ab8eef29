// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.transfers;

import io.github.fenpay.RawRequest;

/**
 * Transfer to a user's balance · 向微信用户个人付款: <code>POST /mmpaymkttransfers/promotion/transfers</code>.
 *
 * <p>Source: v2 reference, 2.12 and A. It demands the client certificate. Again with the same
 * <code>partner_trade_no</code> and everything else the same, it has the effect of one call.
 *
 * <p>Answers with <code>mch_appid</code> 商户appid, <code>mchid</code> 商户号, <code>device_info</code> 设备号,
 * <code>partner_trade_no</code> 商户订单号, <code>payment_no</code> 微信付款单号, <code>payment_time</code> 付款成功时间.
 */
public final class MmpaymkttransfersPromotionTransfers extends RawRequest<MmpaymkttransfersPromotionTransfers> {
    /** <code>POST /mmpaymkttransfers/promotion/transfers</code>. */
    public static final String OPERATION = "POST /mmpaymkttransfers/promotion/transfers";

    /** Makes an empty request. */
    public MmpaymkttransfersPromotionTransfers() {
        super(OPERATION);
    }

    /**
     * Sets <code>device_info</code>: 设备号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public MmpaymkttransfersPromotionTransfers deviceInfo(String value) {
        return with("device_info", value);
    }

    /**
     * Sets <code>partner_trade_no</code>: 商户订单号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public MmpaymkttransfersPromotionTransfers partnerTradeNo(String value) {
        return with("partner_trade_no", value);
    }

    /**
     * Sets <code>openid</code>: 用户openid.
     *
     * @param value text, required; at most 64 bytes
     * @return this request
     */
    public MmpaymkttransfersPromotionTransfers openid(String value) {
        return with("openid", value);
    }

    /**
     * Sets <code>check_name</code>: 校验用户姓名选项.
     *
     * @param value text, required; at most 16 bytes; such as <code>NO_CHECK</code>, <code>FORCE_CHECK</code>
     * @return this request
     */
    public MmpaymkttransfersPromotionTransfers checkName(String value) {
        return with("check_name", value);
    }

    /**
     * Sets <code>re_user_name</code>: 收款用户姓名.
     *
     * @param value text; at most 64 bytes
     * @return this request
     */
    public MmpaymkttransfersPromotionTransfers reUserName(String value) {
        return with("re_user_name", value);
    }

    /**
     * Sets <code>amount</code>: 金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public MmpaymkttransfersPromotionTransfers amount(long value) {
        return with("amount", value);
    }

    /**
     * Sets <code>desc</code>: 企业付款备注.
     *
     * @param value text, required; at most 100 bytes
     * @return this request
     */
    public MmpaymkttransfersPromotionTransfers desc(String value) {
        return with("desc", value);
    }

    /**
     * Sets <code>spbill_create_ip</code>: Ip地址.
     *
     * @param value text, required; at most 64 bytes
     * @return this request
     */
    public MmpaymkttransfersPromotionTransfers spbillCreateIp(String value) {
        return with("spbill_create_ip", value);
    }

    /**
     * Sets <code>scene</code>: 付款场景.
     *
     * @param value text; at most 64 bytes
     * @return this request
     */
    public MmpaymkttransfersPromotionTransfers scene(String value) {
        return with("scene", value);
    }

    /**
     * Sets <code>brand_id</code>: 品牌ID.
     *
     * @param value a whole number
     * @return this request
     */
    public MmpaymkttransfersPromotionTransfers brandId(long value) {
        return with("brand_id", value);
    }

    /**
     * Sets <code>finder_template_id</code>: 消息模板ID.
     *
     * @param value text; at most 128 bytes
     * @return this request
     */
    public MmpaymkttransfersPromotionTransfers finderTemplateId(String value) {
        return with("finder_template_id", value);
    }
}
