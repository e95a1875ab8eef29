// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.redpackets;

import io.github.fenpay.RawRequest;

/**
 * Send a red packet in a mini program · 发放小程序红包接口: <code>POST /mmpaymkttransfers/sendminiprogramhb</code>.
 *
 * <p>Source: v2 reference, 2.11 and A. It demands the client certificate. Again with the same
 * <code>mch_billno</code> and everything else the same, it has the effect of one call.
 *
 * <p>Answers with <code>mch_billno</code> 商户订单号, <code>mch_id</code> 商户号, <code>wxappid</code> 公众账号appid,
 * <code>re_openid</code> 用户openid, <code>total_amount</code> 付款金额, <code>send_listid</code> 微信单号,
 * <code>package</code> Jsapi的入参.
 */
public final class MmpaymkttransfersSendminiprogramhb extends RawRequest<MmpaymkttransfersSendminiprogramhb> {
    /** <code>POST /mmpaymkttransfers/sendminiprogramhb</code>. */
    public static final String OPERATION = "POST /mmpaymkttransfers/sendminiprogramhb";

    /** Makes an empty request. */
    public MmpaymkttransfersSendminiprogramhb() {
        super(OPERATION);
    }

    /**
     * Sets <code>mch_billno</code>: 商户订单号.
     *
     * @param value text, required; at most 28 bytes
     * @return this request
     */
    public MmpaymkttransfersSendminiprogramhb mchBillno(String value) {
        return with("mch_billno", value);
    }

    /**
     * Sets <code>send_name</code>: 商户名称.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public MmpaymkttransfersSendminiprogramhb sendName(String value) {
        return with("send_name", value);
    }

    /**
     * Sets <code>re_openid</code>: 用户openid.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public MmpaymkttransfersSendminiprogramhb reOpenid(String value) {
        return with("re_openid", value);
    }

    /**
     * Sets <code>total_amount</code>: 付款金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public MmpaymkttransfersSendminiprogramhb totalAmount(long value) {
        return with("total_amount", value);
    }

    /**
     * Sets <code>total_num</code>: 红包发放总人数.
     *
     * @param value a whole number, required
     * @return this request
     */
    public MmpaymkttransfersSendminiprogramhb totalNum(long value) {
        return with("total_num", value);
    }

    /**
     * Sets <code>wishing</code>: 红包祝福语.
     *
     * @param value text, required; at most 128 bytes
     * @return this request
     */
    public MmpaymkttransfersSendminiprogramhb wishing(String value) {
        return with("wishing", value);
    }

    /**
     * Sets <code>act_name</code>: 活动名称.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public MmpaymkttransfersSendminiprogramhb actName(String value) {
        return with("act_name", value);
    }

    /**
     * Sets <code>remark</code>: 备注.
     *
     * @param value text, required; at most 256 bytes
     * @return this request
     */
    public MmpaymkttransfersSendminiprogramhb remark(String value) {
        return with("remark", value);
    }

    /**
     * Sets <code>notify_way</code>: 活动信息.
     *
     * @param value text, required; at most 256 bytes; such as <code>MINI_PROGRAM_JSAPI</code>
     * @return this request
     */
    public MmpaymkttransfersSendminiprogramhb notifyWay(String value) {
        return with("notify_way", value);
    }

    /**
     * Sets <code>scene_id</code>: 场景id.
     *
     * @param value text; at most 32 bytes; such as <code>PRODUCT_1</code>, <code>PRODUCT_2</code>,
     * <code>PRODUCT_3</code>, <code>PRODUCT_4</code>, <code>PRODUCT_5</code>, <code>PRODUCT_6</code>,
     * <code>PRODUCT_7</code>, <code>PRODUCT_8</code>
     * @return this request
     */
    public MmpaymkttransfersSendminiprogramhb sceneId(String value) {
        return with("scene_id", value);
    }
}
