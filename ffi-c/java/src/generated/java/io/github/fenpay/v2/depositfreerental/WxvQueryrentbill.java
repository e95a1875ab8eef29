// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.depositfreerental;

import io.github.fenpay.RawRequest;

/**
 * Query a rental order · 查询租借订单: <code>POST /wxv/queryrentbill</code>.
 *
 * <p>Source: v2 reference, A. It demands the client certificate. It only reads. Exactly one of
 * <code>out_order_no</code>, <code>return_query_id</code>.
 *
 * <p>Answers with <code>appid</code> 公众账号ID, <code>mch_id</code> 商户号, <code>out_order_no</code> 商户服务订单号,
 * <code>service_id</code> 服务ID, <code>state</code> 单据状态, <code>goods_name</code> 商品名称, <code>returned</code>
 * 是否归还, <code>start_time</code> 租用时间, <code>service_location</code> 租用地点, <code>deposit_amount</code> 押金总额,
 * <code>rent_unit</code> 租金规则 计费单位, <code>rent_unit_fee</code> 租金规则 计费单价费用, <code>rent_fee_desc</code> 租金规则
 * 计费说明, <code>real_end_time</code> 实际归还时间, <code>rent_fee</code> 租金费用, <code>compensation_fee</code> 赔偿金费用,
 * <code>compensation_fee_desc</code> 赔偿金说明, <code>service_end_location</code> 归还地点, <code>order_id</code>
 * 微信支付服务订单号, <code>finish_ticket</code> 完结凭证, <code>attach</code> 回调数据包, <code>finish_transaction_id</code>
 * 结单交易单号, <code>pay_type</code> 支付方式.
 */
public final class WxvQueryrentbill extends RawRequest<WxvQueryrentbill> {
    /** <code>POST /wxv/queryrentbill</code>. */
    public static final String OPERATION = "POST /wxv/queryrentbill";

    /** Makes an empty request. */
    public WxvQueryrentbill() {
        super(OPERATION);
    }

    /**
     * Sets <code>version</code>: 接口版本号.
     *
     * @param value text, required; at most 32 bytes; such as <code>1.0</code>
     * @return this request
     */
    public WxvQueryrentbill version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>out_order_no</code>: 商户服务订单号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public WxvQueryrentbill outOrderNo(String value) {
        return with("out_order_no", value);
    }

    /**
     * Sets <code>return_query_id</code>: 回跳查询id.
     *
     * @param value text
     * @return this request
     */
    public WxvQueryrentbill returnQueryId(String value) {
        return with("return_query_id", value);
    }

    /**
     * Sets <code>service_id</code>: 服务ID.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public WxvQueryrentbill serviceId(String value) {
        return with("service_id", value);
    }
}
