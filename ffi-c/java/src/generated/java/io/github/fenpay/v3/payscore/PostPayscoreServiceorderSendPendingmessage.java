// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.payscore;

import io.github.fenpay.RawRequest;
import java.util.List;

/**
 * Tell a payscore user that a fee is waiting · 下发服务费用待处理消息: <code>POST
 * /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage</code>.
 *
 * <p>Source: WeChat Pay page of 2024-06-18. After an unknown outcome, ask by <code>out_order_no</code> first.
 */
public final class PostPayscoreServiceorderSendPendingmessage extends RawRequest<PostPayscoreServiceorderSendPendingmessage> {
    /** <code>POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage</code>. */
    public static final String OPERATION = "POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage";

    /** Makes an empty request. */
    public PostPayscoreServiceorderSendPendingmessage() {
        super(OPERATION);
    }

    /**
     * Sets <code>out_order_no</code>: 商户服务订单号.
     *
     * @param value text, required
     * @return this request
     */
    public PostPayscoreServiceorderSendPendingmessage outOrderNo(String value) {
        return with("out_order_no", value);
    }

    /**
     * Sets <code>service_id</code>: 服务ID.
     *
     * @param value text, required
     * @return this request
     */
    public PostPayscoreServiceorderSendPendingmessage serviceId(String value) {
        return with("service_id", value);
    }

    /**
     * Sets <code>post_payments</code>: 后付费项目.
     *
     * <p>Members: <code>name</code> 付费项目名称; <code>amount</code> 金额; <code>description</code> 计费说明;
     * <code>count</code> 付费数量.
     *
     * @param value a list, required
     * @return this request
     */
    public PostPayscoreServiceorderSendPendingmessage postPayments(List<?> value) {
        return with("post_payments", value);
    }

    /**
     * Sets <code>post_discounts</code>: 商户优惠.
     *
     * <p>Members: <code>name</code> 优惠名称; <code>description</code> 优惠说明; <code>amount</code> 优惠金额;
     * <code>count</code> 优惠数量.
     *
     * @param value a list
     * @return this request
     */
    public PostPayscoreServiceorderSendPendingmessage postDiscounts(List<?> value) {
        return with("post_discounts", value);
    }

    /**
     * Sets <code>total_amount</code>: 总金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public PostPayscoreServiceorderSendPendingmessage totalAmount(long value) {
        return with("total_amount", value);
    }

    /**
     * Sets <code>prepaid_time</code>: 预计扣费时间.
     *
     * @param value text, required
     * @return this request
     */
    public PostPayscoreServiceorderSendPendingmessage prepaidTime(String value) {
        return with("prepaid_time", value);
    }
}
