// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.depositfreerental;

import io.github.fenpay.RawRequest;

/**
 * Query a quick-stay order · 查询速住订单: <code>POST /wxv/queryhotelbill</code>.
 *
 * <p>Source: v2 reference, A. It demands the client certificate. It only reads. Exactly one of
 * <code>out_order_no</code>, <code>return_query_id</code>.
 *
 * <p>Answers with <code>appid</code> 公众账号ID, <code>mch_id</code> 商户号, <code>out_order_no</code> 商户服务订单号,
 * <code>service_id</code> 服务ID, <code>state</code> 单据状态, <code>room</code> 房间, <code>start_time</code> 入住时间,
 * <code>end_time</code> 预定离店时间, <code>service_location</code> 酒店, <code>deposit_amount</code> 押金,
 * <code>room_rate</code> 房费, <code>room_rate_desc</code> 房费说明, <code>real_end_time</code> 实际离店时间,
 * <code>checked_in</code> 是否入住, <code>other_fee</code> 其他费用, <code>other_fee_desc</code> 其他费用说明,
 * <code>compensation_fee</code> 赔偿金费用, <code>compensation_fee_desc</code> 赔偿金说明, <code>overdue_fine</code>
 * 延迟退房费, <code>overdue_fine_desc</code> 延迟退房说明, <code>cancel_fee</code> 取消费用, <code>cancel_fee_desc</code>
 * 取消费用说明, <code>order_id</code> 微信支付服务订单号, <code>finish_ticket</code> 完结凭证, <code>attach</code> 回调数据包,
 * <code>finish_transaction_id</code> 结单交易单号, <code>pay_type</code> 支付方式.
 */
public final class WxvQueryhotelbill extends RawRequest<WxvQueryhotelbill> {
    /** <code>POST /wxv/queryhotelbill</code>. */
    public static final String OPERATION = "POST /wxv/queryhotelbill";

    /** Makes an empty request. */
    public WxvQueryhotelbill() {
        super(OPERATION);
    }

    /**
     * Sets <code>version</code>: 接口版本号.
     *
     * @param value text, required; at most 32 bytes; such as <code>1.0</code>
     * @return this request
     */
    public WxvQueryhotelbill version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>out_order_no</code>: 商户服务订单号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public WxvQueryhotelbill outOrderNo(String value) {
        return with("out_order_no", value);
    }

    /**
     * Sets <code>return_query_id</code>: 回跳查询id.
     *
     * @param value text
     * @return this request
     */
    public WxvQueryhotelbill returnQueryId(String value) {
        return with("return_query_id", value);
    }

    /**
     * Sets <code>service_id</code>: 服务ID.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public WxvQueryhotelbill serviceId(String value) {
        return with("service_id", value);
    }
}
