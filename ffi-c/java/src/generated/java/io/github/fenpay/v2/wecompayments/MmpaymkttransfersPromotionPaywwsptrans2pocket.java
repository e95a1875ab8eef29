// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.wecompayments;

import io.github.fenpay.RawRequest;

/**
 * Pay an employee · 向员工付款: <code>POST /mmpaymkttransfers/promotion/paywwsptrans2pocket</code>.
 *
 * <p>Source: v2 reference, 1.5 and A. It demands the client certificate. Again with the same
 * <code>partner_trade_no</code> and everything else the same, it has the effect of one call.
 *
 * <p>Answers with <code>appid</code> 公众账号appid, <code>mch_id</code> 商户号, <code>device_info</code> 设备号,
 * <code>partner_trade_no</code> 商户订单号, <code>payment_no</code> 微信付款单号, <code>payment_time</code> 付款成功时间.
 */
public final class MmpaymkttransfersPromotionPaywwsptrans2pocket extends RawRequest<MmpaymkttransfersPromotionPaywwsptrans2pocket> {
    /** <code>POST /mmpaymkttransfers/promotion/paywwsptrans2pocket</code>. */
    public static final String OPERATION = "POST /mmpaymkttransfers/promotion/paywwsptrans2pocket";

    /** Makes an empty request. */
    public MmpaymkttransfersPromotionPaywwsptrans2pocket() {
        super(OPERATION);
    }

    /**
     * Sets <code>device_info</code>: 设备号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public MmpaymkttransfersPromotionPaywwsptrans2pocket deviceInfo(String value) {
        return with("device_info", value);
    }

    /**
     * Sets <code>partner_trade_no</code>: 商户订单号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public MmpaymkttransfersPromotionPaywwsptrans2pocket partnerTradeNo(String value) {
        return with("partner_trade_no", value);
    }

    /**
     * Sets <code>openid</code>: 用户openid.
     *
     * @param value text, required; at most 64 bytes
     * @return this request
     */
    public MmpaymkttransfersPromotionPaywwsptrans2pocket openid(String value) {
        return with("openid", value);
    }

    /**
     * Sets <code>check_name</code>: 校验用户姓名选项.
     *
     * @param value text, required; at most 16 bytes; such as <code>FORCE_CHECK</code>
     * @return this request
     */
    public MmpaymkttransfersPromotionPaywwsptrans2pocket checkName(String value) {
        return with("check_name", value);
    }

    /**
     * Sets <code>re_user_name</code>: 收款用户姓名.
     *
     * @param value text; at most 64 bytes
     * @return this request
     */
    public MmpaymkttransfersPromotionPaywwsptrans2pocket reUserName(String value) {
        return with("re_user_name", value);
    }

    /**
     * Sets <code>amount</code>: 金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public MmpaymkttransfersPromotionPaywwsptrans2pocket amount(long value) {
        return with("amount", value);
    }

    /**
     * Sets <code>desc</code>: 企业付款备注.
     *
     * @param value text, required; at most 100 bytes
     * @return this request
     */
    public MmpaymkttransfersPromotionPaywwsptrans2pocket desc(String value) {
        return with("desc", value);
    }

    /**
     * Sets <code>spbill_create_ip</code>: Ip地址.
     *
     * @param value text, required; at most 64 bytes
     * @return this request
     */
    public MmpaymkttransfersPromotionPaywwsptrans2pocket spbillCreateIp(String value) {
        return with("spbill_create_ip", value);
    }

    /**
     * Sets <code>ww_msg_type</code>: 付款消息类型.
     *
     * @param value text, required; at most 32 bytes; one of <code>NORMAL_MSG</code>,
     * <code>APPROVAL_MSG</code>
     * @return this request
     */
    public MmpaymkttransfersPromotionPaywwsptrans2pocket wwMsgType(String value) {
        return with("ww_msg_type", value);
    }

    /**
     * Sets <code>approval_number</code>: 审批单号.
     *
     * @param value text
     * @return this request
     */
    public MmpaymkttransfersPromotionPaywwsptrans2pocket approvalNumber(String value) {
        return with("approval_number", value);
    }

    /**
     * Sets <code>approval_type</code>: 审批类型.
     *
     * @param value a whole number; such as <code>1</code>
     * @return this request
     */
    public MmpaymkttransfersPromotionPaywwsptrans2pocket approvalType(long value) {
        return with("approval_type", value);
    }

    /**
     * Sets <code>act_name</code>: 项目名称.
     *
     * @param value text
     * @return this request
     */
    public MmpaymkttransfersPromotionPaywwsptrans2pocket actName(String value) {
        return with("act_name", value);
    }

    /**
     * Sets <code>agentid</code>: 付款的应用id.
     *
     * @param value text
     * @return this request
     */
    public MmpaymkttransfersPromotionPaywwsptrans2pocket agentid(String value) {
        return with("agentid", value);
    }
}
