// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.depositfreerental;

import io.github.fenpay.RawRequest;

/**
 * Finish a quick-stay order · 完结速住订单: <code>POST /wxv/finishhotelbill</code>.
 *
 * <p>Source: v2 reference, A. It demands the client certificate. After an unknown outcome, ask by
 * <code>out_order_no</code> first.
 *
 * <p>Answers with <code>appid</code> 公众账号ID, <code>mch_id</code> 商户号, <code>out_order_no</code> 商户服务订单号,
 * <code>service_id</code> 服务ID, <code>order_id</code> 微信支付服务订单号.
 */
public final class WxvFinishhotelbill extends RawRequest<WxvFinishhotelbill> {
    /** <code>POST /wxv/finishhotelbill</code>. */
    public static final String OPERATION = "POST /wxv/finishhotelbill";

    /** Makes an empty request. */
    public WxvFinishhotelbill() {
        super(OPERATION);
    }

    /**
     * Sets <code>version</code>: 接口版本号.
     *
     * @param value text, required; at most 32 bytes; such as <code>1.0</code>
     * @return this request
     */
    public WxvFinishhotelbill version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>out_order_no</code>: 商户服务订单号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public WxvFinishhotelbill outOrderNo(String value) {
        return with("out_order_no", value);
    }

    /**
     * Sets <code>service_id</code>: 服务ID.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public WxvFinishhotelbill serviceId(String value) {
        return with("service_id", value);
    }

    /**
     * Sets <code>checked_in</code>: 是否入住.
     *
     * @param value true or false, required
     * @return this request
     */
    public WxvFinishhotelbill checkedIn(boolean value) {
        return with("checked_in", value);
    }

    /**
     * Sets <code>real_end_time</code>: 实际离店时间.
     *
     * @param value text; at most 14 bytes
     * @return this request
     */
    public WxvFinishhotelbill realEndTime(String value) {
        return with("real_end_time", value);
    }

    /**
     * Sets <code>other_fee</code>: 其他费用金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public WxvFinishhotelbill otherFee(long value) {
        return with("other_fee", value);
    }

    /**
     * Sets <code>other_fee_desc</code>: 其他费用说明.
     *
     * @param value text, required
     * @return this request
     */
    public WxvFinishhotelbill otherFeeDesc(String value) {
        return with("other_fee_desc", value);
    }

    /**
     * Sets <code>cancel_fee</code>: 取消费用.
     *
     * @param value a whole number
     * @return this request
     */
    public WxvFinishhotelbill cancelFee(long value) {
        return with("cancel_fee", value);
    }

    /**
     * Sets <code>compensation_fee</code>: 赔偿金费用.
     *
     * @param value a whole number, required
     * @return this request
     */
    public WxvFinishhotelbill compensationFee(long value) {
        return with("compensation_fee", value);
    }

    /**
     * Sets <code>compensation_fee_desc</code>: 赔偿金说明.
     *
     * @param value text, required
     * @return this request
     */
    public WxvFinishhotelbill compensationFeeDesc(String value) {
        return with("compensation_fee_desc", value);
    }

    /**
     * Sets <code>room_rate</code>: 房费.
     *
     * @param value a whole number
     * @return this request
     */
    public WxvFinishhotelbill roomRate(long value) {
        return with("room_rate", value);
    }

    /**
     * Sets <code>overdue_fine</code>: 延迟退房费用.
     *
     * @param value a whole number, required
     * @return this request
     */
    public WxvFinishhotelbill overdueFine(long value) {
        return with("overdue_fine", value);
    }

    /**
     * Sets <code>overdue_fine_desc</code>: 延迟退房说明.
     *
     * @param value text, required
     * @return this request
     */
    public WxvFinishhotelbill overdueFineDesc(String value) {
        return with("overdue_fine_desc", value);
    }

    /**
     * Sets <code>total_amount</code>: 总金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public WxvFinishhotelbill totalAmount(long value) {
        return with("total_amount", value);
    }

    /**
     * Sets <code>finish_ticket</code>: 完结凭证.
     *
     * @param value text, required; at most 512 bytes
     * @return this request
     */
    public WxvFinishhotelbill finishTicket(String value) {
        return with("finish_ticket", value);
    }

    /**
     * Sets <code>profit_sharing</code>: 分账标识.
     *
     * @param value text, required; at most 16 bytes; one of <code>Y</code>, <code>N</code>
     * @return this request
     */
    public WxvFinishhotelbill profitSharing(String value) {
        return with("profit_sharing", value);
    }
}
