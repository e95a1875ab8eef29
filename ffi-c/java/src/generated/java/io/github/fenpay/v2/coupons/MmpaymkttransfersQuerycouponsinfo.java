// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.coupons;

import io.github.fenpay.RawRequest;

/**
 * Query a coupon of a user · 查询代金券信息: <code>POST /mmpaymkttransfers/querycouponsinfo</code>.
 *
 * <p>Source: v2 reference, 2.16 and A. It only reads.
 *
 * <p>Answers with <code>appid</code> 公众账号ID, <code>mch_id</code> 商户号, <code>sub_mch_id</code> 子商户号,
 * <code>device_info</code> 设备号, <code>coupon_stock_id</code> 代金券批次ID, <code>coupon_id</code> 代金券id,
 * <code>coupon_value</code> 代金券面额, <code>coupon_mininumn</code> 代金券使用最低限额, <code>coupon_name</code> 代金券名称,
 * <code>coupon_state</code> 代金券状态, <code>coupon_desc</code> 代金券描述, <code>coupon_use_value</code> 代金券实际使用金额,
 * <code>coupon_remain_value</code> 优惠剩余可用额, <code>send_source</code> 发放来源, <code>is_partial_use</code>
 * 是否允许部分使用.
 */
public final class MmpaymkttransfersQuerycouponsinfo extends RawRequest<MmpaymkttransfersQuerycouponsinfo> {
    /** <code>POST /mmpaymkttransfers/querycouponsinfo</code>. */
    public static final String OPERATION = "POST /mmpaymkttransfers/querycouponsinfo";

    /** Makes an empty request. */
    public MmpaymkttransfersQuerycouponsinfo() {
        super(OPERATION);
    }

    /**
     * Sets <code>coupon_id</code>: 代金券id.
     *
     * @param value text, required
     * @return this request
     */
    public MmpaymkttransfersQuerycouponsinfo couponId(String value) {
        return with("coupon_id", value);
    }

    /**
     * Sets <code>openid</code>: 用户openid.
     *
     * @param value text, required
     * @return this request
     */
    public MmpaymkttransfersQuerycouponsinfo openid(String value) {
        return with("openid", value);
    }

    /**
     * Sets <code>stock_id</code>: 批次号.
     *
     * @param value text, required
     * @return this request
     */
    public MmpaymkttransfersQuerycouponsinfo stockId(String value) {
        return with("stock_id", value);
    }

    /**
     * Sets <code>op_user_id</code>: 操作员.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public MmpaymkttransfersQuerycouponsinfo opUserId(String value) {
        return with("op_user_id", value);
    }

    /**
     * Sets <code>device_info</code>: 设备号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public MmpaymkttransfersQuerycouponsinfo deviceInfo(String value) {
        return with("device_info", value);
    }

    /**
     * Sets <code>version</code>: 协议版本.
     *
     * @param value text; at most 32 bytes; such as <code>1.0</code>
     * @return this request
     */
    public MmpaymkttransfersQuerycouponsinfo version(String value) {
        return with("version", value);
    }

    /**
     * Sets <code>type</code>: 协议类型.
     *
     * @param value text; at most 32 bytes; such as <code>XML</code>
     * @return this request
     */
    public MmpaymkttransfersQuerycouponsinfo type(String value) {
        return with("type", value);
    }
}
