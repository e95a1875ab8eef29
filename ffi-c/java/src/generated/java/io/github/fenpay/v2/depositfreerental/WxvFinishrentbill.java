// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.depositfreerental;

import io.github.fenpay.RawRequest;

/**
 * Finish a rental order · 完结租借订单: <code>POST /wxv/finishrentbill</code>.
 *
 * <p>Source: v2 reference, A. It demands the client certificate. After an unknown outcome, ask by
 * <code>out_order_no</code> first.
 *
 * <p>Answers with <code>appid</code> 公众账号ID, <code>mch_id</code> 商户号, <code>out_order_no</code> 商户服务订单号,
 * <code>service_id</code> 服务ID, <code>order_id</code> 微信支付服务订单号.
 */
public final class WxvFinishrentbill extends RawRequest<WxvFinishrentbill> {
    /** <code>POST /wxv/finishrentbill</code>. */
    public static final String OPERATION = "POST /wxv/finishrentbill";

    /** Makes an empty request. */
    public WxvFinishrentbill() {
        super(OPERATION);
    }

    /**
     * Sets <code>version</code>: 接口版本号.
     *
     * @param value text, required; at most 32 bytes; such as <code>1.0</code>
     * @return this request
     */
    public WxvFinishrentbill version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>out_order_no</code>: 商户服务订单号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public WxvFinishrentbill outOrderNo(String value) {
        return with("out_order_no", value);
    }

    /**
     * Sets <code>service_id</code>: 服务ID.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public WxvFinishrentbill serviceId(String value) {
        return with("service_id", value);
    }

    /**
     * Sets <code>returned</code>: 是否归还.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public WxvFinishrentbill returned(String value) {
        return with("returned", value);
    }

    /**
     * Sets <code>real_end_time</code>: 实际归还时间.
     *
     * @param value text; at most 14 bytes
     * @return this request
     */
    public WxvFinishrentbill realEndTime(String value) {
        return with("real_end_time", value);
    }

    /**
     * Sets <code>service_end_location</code>: 归还地点.
     *
     * @param value text; at most 30 bytes
     * @return this request
     */
    public WxvFinishrentbill serviceEndLocation(String value) {
        return with("service_end_location", value);
    }

    /**
     * Sets <code>total_amount</code>: 总金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public WxvFinishrentbill totalAmount(long value) {
        return with("total_amount", value);
    }

    /**
     * Sets <code>rent_fee</code>: 租金费用.
     *
     * @param value a whole number, required
     * @return this request
     */
    public WxvFinishrentbill rentFee(long value) {
        return with("rent_fee", value);
    }

    /**
     * Sets <code>compensation_fee</code>: 赔偿金费用.
     *
     * @param value a whole number, required
     * @return this request
     */
    public WxvFinishrentbill compensationFee(long value) {
        return with("compensation_fee", value);
    }

    /**
     * Sets <code>compensation_fee_desc</code>: 赔偿金费用说明.
     *
     * @param value text, required
     * @return this request
     */
    public WxvFinishrentbill compensationFeeDesc(String value) {
        return with("compensation_fee_desc", value);
    }

    /**
     * Sets <code>finish_ticket</code>: 完结凭证.
     *
     * @param value text, required; at most 512 bytes
     * @return this request
     */
    public WxvFinishrentbill finishTicket(String value) {
        return with("finish_ticket", value);
    }

    /**
     * Sets <code>profit_sharing</code>: 分账标识.
     *
     * @param value text, required; at most 16 bytes; one of <code>Y</code>, <code>N</code>
     * @return this request
     */
    public WxvFinishrentbill profitSharing(String value) {
        return with("profit_sharing", value);
    }
}
