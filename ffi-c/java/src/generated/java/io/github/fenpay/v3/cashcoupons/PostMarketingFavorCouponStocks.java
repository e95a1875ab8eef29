// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.cashcoupons;

import io.github.fenpay.RawRequest;
import java.util.Map;

/**
 * Create a stock of cash coupons · 创建代金券批次: <code>POST /v3/marketing/favor/coupon-stocks</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2024-11-18. Again with the same
 * <code>out_request_no</code> and everything else the same, it has the effect of one call.
 *
 * <p>Answers with <code>stock_id</code> 批次号, <code>create_time</code> 创建时间.
 */
public final class PostMarketingFavorCouponStocks extends RawRequest<PostMarketingFavorCouponStocks> {
    /** <code>POST /v3/marketing/favor/coupon-stocks</code>. */
    public static final String OPERATION = "POST /v3/marketing/favor/coupon-stocks";

    /** Makes an empty request. */
    public PostMarketingFavorCouponStocks() {
        super(OPERATION);
    }

    /**
     * Sets <code>stock_name</code>: 批次名称.
     *
     * @param value text, required
     * @return this request
     */
    public PostMarketingFavorCouponStocks stockName(String value) {
        return with("stock_name", value);
    }

    /**
     * Sets <code>comment</code>: 批次备注.
     *
     * @param value text
     * @return this request
     */
    public PostMarketingFavorCouponStocks comment(String value) {
        return with("comment", value);
    }

    /**
     * Sets <code>belong_merchant</code>: 批次归属商户号.
     *
     * @param value text, required
     * @return this request
     */
    public PostMarketingFavorCouponStocks belongMerchant(String value) {
        return with("belong_merchant", value);
    }

    /**
     * Sets <code>available_begin_time</code>: 可用开始时间.
     *
     * @param value text, required
     * @return this request
     */
    public PostMarketingFavorCouponStocks availableBeginTime(String value) {
        return with("available_begin_time", value);
    }

    /**
     * Sets <code>available_end_time</code>: 可用结束时间.
     *
     * @param value text, required
     * @return this request
     */
    public PostMarketingFavorCouponStocks availableEndTime(String value) {
        return with("available_end_time", value);
    }

    /**
     * Sets <code>stock_use_rule</code>: 发放规则.
     *
     * <p>Members: <code>max_coupons</code> 发放总上限, required; <code>max_amount</code> 总预算, required;
     * <code>max_amount_by_day</code> 单天发放上限金额; <code>max_coupons_per_user</code> 单个用户可领个数, required;
     * <code>natural_person_limit</code> 是否开启自然人限制, required; <code>prevent_api_abuse</code> 是否开启防刷拦截,
     * required.
     *
     * @param value an object, required
     * @return this request
     */
    public PostMarketingFavorCouponStocks stockUseRule(Map<String, ?> value) {
        return with("stock_use_rule", value);
    }

    /**
     * Sets <code>pattern_info</code>: 样式设置.
     *
     * <p>Members: <code>description</code> 使用说明; <code>merchant_logo</code> 商户logo;
     * <code>merchant_name</code> 品牌名称; <code>background_color</code> 背景颜色; <code>coupon_image</code> 券详情图片;
     * <code>jump_target</code> 卡包跳转目标; <code>mini_program_appid</code> 小程序应用ID;
     * <code>mini_program_path</code> 小程序页面路径.
     *
     * @param value an object
     * @return this request
     */
    public PostMarketingFavorCouponStocks patternInfo(Map<String, ?> value) {
        return with("pattern_info", value);
    }

    /**
     * Sets <code>coupon_use_rule</code>: 核销规则.
     *
     * <p>Members: <code>fixed_normal_coupon</code> 固定面额满减券使用规则;
     * <code>fixed_normal_coupon.coupon_amount</code> 面额; <code>fixed_normal_coupon.transaction_minimum</code>
     * 门槛; <code>goods_tag</code> 订单优惠标记; <code>limit_pay</code> 指定付款方式; <code>limit_card</code> 指定银行卡;
     * <code>limit_card.name</code> 银行卡名称; <code>limit_card.bin</code> 指定卡BIN; <code>trade_type</code> 支付方式;
     * <code>combine_use</code> 是否可叠加其他优惠; <code>available_items</code> 可核销商品编码;
     * <code>unavailable_items</code> 不可核销商品编码; <code>available_merchants</code> 可用商户号.
     *
     * @param value an object, required
     * @return this request
     */
    public PostMarketingFavorCouponStocks couponUseRule(Map<String, ?> value) {
        return with("coupon_use_rule", value);
    }

    /**
     * Sets <code>no_cash</code>: 是否无资金流.
     *
     * @param value true or false, required
     * @return this request
     */
    public PostMarketingFavorCouponStocks noCash(boolean value) {
        return with("no_cash", value);
    }

    /**
     * Sets <code>stock_type</code>: 批次类型.
     *
     * @param value text, required; such as <code>NORMAL</code>, <code>DISCOUNT</code>, <code>EXCHAHGE</code>,
     * <code>RANDOM</code>, <code>DISCOUNT_CUT</code>
     * @return this request
     */
    public PostMarketingFavorCouponStocks stockType(String value) {
        return with("stock_type", value);
    }

    /**
     * Sets <code>out_request_no</code>: 商户单据号.
     *
     * @param value text, required
     * @return this request
     */
    public PostMarketingFavorCouponStocks outRequestNo(String value) {
        return with("out_request_no", value);
    }

    /**
     * Sets <code>ext_info</code>: 扩展属性.
     *
     * @param value text
     * @return this request
     */
    public PostMarketingFavorCouponStocks extInfo(String value) {
        return with("ext_info", value);
    }
}
