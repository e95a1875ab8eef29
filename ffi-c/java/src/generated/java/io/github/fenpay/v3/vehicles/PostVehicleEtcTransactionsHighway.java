// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.vehicles;

import io.github.fenpay.RawRequest;
import java.util.Map;

/**
 * Charge for a highway · 高速场景扣款: <code>POST /v3/vehicle/etc/transactions/highway</code>.
 *
 * <p>Source: WeChat Pay page of 2020-11-01. After an unknown outcome, ask by <code>out_trade_no</code> first.
 *
 * <p>Answers with <code>mchid</code> 商户号, <code>sub_mchid</code> 子商户号, <code>appid</code> 应用ID,
 * <code>sub_appid</code> 子商户应用ID, <code>out_trade_no</code> 商户订单号, <code>transaction_id</code> 微信支付订单号,
 * <code>attach</code> 商户数据, <code>trade_type</code> 交易类型, <code>bank_type</code> 付款银行,
 * <code>success_time</code> 支付完成时间, <code>trade_state</code> 交易状态, <code>trade_state_desc</code> 交易状态描述,
 * <code>payer</code> 支付者, <code>amount</code> 订单金额, <code>device_info</code> 设备信息,
 * <code>promotion_detail</code> 优惠详情.
 */
public final class PostVehicleEtcTransactionsHighway extends RawRequest<PostVehicleEtcTransactionsHighway> {
    /** <code>POST /v3/vehicle/etc/transactions/highway</code>. */
    public static final String OPERATION = "POST /v3/vehicle/etc/transactions/highway";

    /** Makes an empty request. */
    public PostVehicleEtcTransactionsHighway() {
        super(OPERATION);
    }

    /**
     * Sets <code>out_trade_no</code>: 商户订单号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public PostVehicleEtcTransactionsHighway outTradeNo(String value) {
        return with("out_trade_no", value);
    }

    /**
     * Sets <code>appid</code>: 应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostVehicleEtcTransactionsHighway appid(String value) {
        return with("appid", value);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户应用ID.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostVehicleEtcTransactionsHighway subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>sub_mchid</code>: 子商户号.
     *
     * @param value text; at most 32 characters
     * @return this request
     */
    public PostVehicleEtcTransactionsHighway subMchid(String value) {
        return with("sub_mchid", value);
    }

    /**
     * Sets <code>contract_id</code>: ETC扣费授权协议号.
     *
     * @param value text, required
     * @return this request
     */
    public PostVehicleEtcTransactionsHighway contractId(String value) {
        return with("contract_id", value);
    }

    /**
     * Sets <code>description</code>: 商品信息.
     *
     * @param value text, required
     * @return this request
     */
    public PostVehicleEtcTransactionsHighway description(String value) {
        return with("description", value);
    }

    /**
     * Sets <code>attach</code>: 附加信息.
     *
     * @param value text
     * @return this request
     */
    public PostVehicleEtcTransactionsHighway attach(String value) {
        return with("attach", value);
    }

    /**
     * Sets <code>goods_tag</code>: 营销信息.
     *
     * @param value text
     * @return this request
     */
    public PostVehicleEtcTransactionsHighway goodsTag(String value) {
        return with("goods_tag", value);
    }

    /**
     * Sets <code>highway_info</code>: 高速场景信息.
     *
     * <p>Members: <code>plate_number</code> 车牌号, required; <code>start_time</code> 入站时间, required;
     * <code>end_time</code> 出站时间, required; <code>channel_type</code> 通道类型, required; <code>car_type</code>
     * 车辆类型; <code>entrance</code> 入口名称, required; <code>exit</code> 出口名称; <code>carrying_capacity</code>
     * 承载人数; <code>carrying_range</code> 荷载范围.
     *
     * @param value an object, required
     * @return this request
     */
    public PostVehicleEtcTransactionsHighway highwayInfo(Map<String, ?> value) {
        return with("highway_info", value);
    }

    /**
     * Sets <code>amount</code>: 订单金额.
     *
     * <p>Members: <code>total</code> 订单金额, required; <code>currency</code> 货币类型.
     *
     * @param value an object, required
     * @return this request
     */
    public PostVehicleEtcTransactionsHighway amount(Map<String, ?> value) {
        return with("amount", value);
    }

    /**
     * Sets <code>device_info</code>: 设备信息.
     *
     * <p>Members: <code>device_id</code> 商户端设备号; <code>device_ip</code> 商户端设备IP, required.
     *
     * @param value an object
     * @return this request
     */
    public PostVehicleEtcTransactionsHighway deviceInfo(Map<String, ?> value) {
        return with("device_info", value);
    }
}
