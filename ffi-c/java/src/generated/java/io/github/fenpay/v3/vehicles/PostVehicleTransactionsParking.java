// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.vehicles;

import io.github.fenpay.RawRequest;
import java.util.Map;

/**
 * Charge for parking · 停车扣费受理: <code>POST /v3/vehicle/transactions/parking</code>.
 *
 * <p>Source: WeChat Pay page of 2025-03-11. Again with the same <code>out_trade_no</code> and everything else
 * the same, it has the effect of one call.
 *
 * <p>Answers with <code>appid</code> 应用ID, <code>sub_appid</code> 子商户应用ID, <code>sp_mchid</code> 商户号,
 * <code>sub_mchid</code> 子商户号, <code>description</code> 服务描述, <code>create_time</code> 订单创建时间,
 * <code>out_trade_no</code> 商户订单号, <code>transaction_id</code> 微信支付订单号, <code>trade_state</code> 交易状态,
 * <code>trade_state_description</code> 交易状态描述, <code>success_time</code> 支付完成时间, <code>bank_type</code> 付款银行,
 * <code>user_repaid</code> 用户是否已还款, <code>attach</code> 附加数据, <code>trade_scene</code> 交易场景,
 * <code>parking_info</code> 停车场景信息, <code>payer</code> 支付者信息, <code>amount</code> 订单金额信息,
 * <code>promotion_detail</code> 优惠信息.
 */
public final class PostVehicleTransactionsParking extends RawRequest<PostVehicleTransactionsParking> {
    /** <code>POST /v3/vehicle/transactions/parking</code>. */
    public static final String OPERATION = "POST /v3/vehicle/transactions/parking";

    /** Makes an empty request. */
    public PostVehicleTransactionsParking() {
        super(OPERATION);
    }

    /**
     * Sets <code>appid</code>: 应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostVehicleTransactionsParking appid(String value) {
        return with("appid", value);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostVehicleTransactionsParking subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>sub_mchid</code>: 子商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostVehicleTransactionsParking subMchid(String value) {
        return with("sub_mchid", value);
    }

    /**
     * Sets <code>description</code>: 服务描述.
     *
     * @param value text, required
     * @return this request
     */
    public PostVehicleTransactionsParking description(String value) {
        return with("description", value);
    }

    /**
     * Sets <code>attach</code>: 附加数据.
     *
     * @param value text
     * @return this request
     */
    public PostVehicleTransactionsParking attach(String value) {
        return with("attach", value);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public PostVehicleTransactionsParking outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>trade_scene</code>: 交易场景.
     *
     * @param value text, required; such as <code>PARKING</code>
     * @return this request
     */
    public PostVehicleTransactionsParking tradeScene(String value) {
        return with("trade_scene", value);
    }

    /**
     * Sets <code>goods_tag</code>: 订单优惠标记.
     *
     * @param value text
     * @return this request
     */
    public PostVehicleTransactionsParking goodsTag(String value) {
        return with("goods_tag", value);
    }

    /**
     * Sets <code>notify_url</code>: 回调通知地址.
     *
     * @param value text, required; at most 256 characters
     * @return this request
     */
    public PostVehicleTransactionsParking notifyUrl(String value) {
        return with("notify_url", value);
    }

    /**
     * Sets <code>profit_sharing</code>: 分账标识.
     *
     * @param value text; one of <code>Y</code>, <code>N</code>
     * @return this request
     */
    public PostVehicleTransactionsParking profitSharing(String value) {
        return with("profit_sharing", value);
    }

    /**
     * Sets <code>amount</code>: 订单金额.
     *
     * <p>Members: <code>total</code> 订单金额, required; <code>currency</code> 货币类型.
     *
     * @param value an object, required
     * @return this request
     */
    public PostVehicleTransactionsParking amount(Map<String, ?> value) {
        return with("amount", value);
    }

    /**
     * Sets <code>parking_info</code>: 停车场景信息.
     *
     * <p>Members: <code>parking_id</code> 停车入场ID, required; <code>plate_number</code> 车牌号, required;
     * <code>plate_color</code> 车牌颜色, required; <code>start_time</code> 入场时间, required; <code>end_time</code>
     * 出场时间, required; <code>parking_name</code> 停车场名称, required; <code>charging_duration</code> 计费时长,
     * required; <code>device_id</code> 停车场设备ID, required.
     *
     * @param value an object
     * @return this request
     */
    public PostVehicleTransactionsParking parkingInfo(Map<String, ?> value) {
        return with("parking_info", value);
    }
}
