// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.coupons;

import io.github.fenpay.RawRequest;

/**
 * Query a coupon batch · 查询代金券批次: <code>POST /mmpaymkttransfers/query_coupon_stock</code>.
 *
 * <p>Source: v2 reference, 2.16 and A. It only reads.
 *
 * <p>Answers with <code>appid</code> 公众账号ID, <code>mch_id</code> 商户号, <code>device_info</code> 设备号,
 * <code>coupon_stock_id</code> 代金券批次ID, <code>coupon_name</code> 代金券名称, <code>coupon_value</code> 代金券面额,
 * <code>coupon_mininumn</code> 代金券使用最低限额, <code>coupon_stock_status</code> 代金券批次状态, <code>coupon_total</code>
 * 代金券数量, <code>max_quota</code> 代金券最大领取数量, <code>is_send_num</code> 代金券已经发送的数量, <code>begin_time</code>
 * 生效开始时间, <code>end_time</code> 生效结束时间, <code>create_time</code> 创建时间, <code>coupon_budget</code> 代金券预算额度,
 * <code>begin_time_t</code> 生效开始时间, <code>end_time_t</code> 生效结束时间, <code>create_time_t</code> 创建时间.
 */
public final class MmpaymkttransfersQueryCouponStock extends RawRequest<MmpaymkttransfersQueryCouponStock> {
    /** <code>POST /mmpaymkttransfers/query_coupon_stock</code>. */
    public static final String OPERATION = "POST /mmpaymkttransfers/query_coupon_stock";

    /** Makes an empty request. */
    public MmpaymkttransfersQueryCouponStock() {
        super(OPERATION);
    }

    /**
     * Sets <code>coupon_stock_id</code>: 代金券批次id.
     *
     * @param value text, required
     * @return this request
     */
    public MmpaymkttransfersQueryCouponStock couponStockId(String value) {
        return with("coupon_stock_id", value);
    }

    /**
     * Sets <code>op_user_id</code>: 操作员.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public MmpaymkttransfersQueryCouponStock opUserId(String value) {
        return with("op_user_id", value);
    }

    /**
     * Sets <code>device_info</code>: 设备号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public MmpaymkttransfersQueryCouponStock deviceInfo(String value) {
        return with("device_info", value);
    }

    /**
     * Sets <code>version</code>: 协议版本.
     *
     * @param value text; at most 32 bytes; such as <code>1.0</code>
     * @return this request
     */
    public MmpaymkttransfersQueryCouponStock version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>type</code>: 协议类型.
     *
     * @param value text; at most 32 bytes; such as <code>XML</code>
     * @return this request
     */
    public MmpaymkttransfersQueryCouponStock type(String value) {
        return with("type", value);
    }
}
