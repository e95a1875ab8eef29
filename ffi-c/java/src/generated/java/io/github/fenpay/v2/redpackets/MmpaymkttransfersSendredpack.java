// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.redpackets;

import io.github.fenpay.RawRequest;

/**
 * Send a red packet · 发放普通红包: <code>POST /mmpaymkttransfers/sendredpack</code>.
 *
 * <p>Source: v2 reference, 2.11 and A. It demands the client certificate. Again with the same
 * <code>mch_billno</code> and everything else the same, it has the effect of one call.
 *
 * <p>Answers with <code>mch_billno</code> 商户订单号, <code>mch_id</code> 商户号, <code>wxappid</code> 公众账号appid,
 * <code>re_openid</code> 用户openid, <code>total_amount</code> 付款金额, <code>send_listid</code> 微信单号.
 */
public final class MmpaymkttransfersSendredpack extends RawRequest<MmpaymkttransfersSendredpack> {
    /** <code>POST /mmpaymkttransfers/sendredpack</code>. */
    public static final String OPERATION = "POST /mmpaymkttransfers/sendredpack";

    /** Makes an empty request. */
    public MmpaymkttransfersSendredpack() {
        super(OPERATION);
    }

    /**
     * Sets <code>mch_billno</code>: 商户订单号.
     *
     * @param value text, required; at most 28 bytes
     * @return this request
     */
    public MmpaymkttransfersSendredpack mchBillno(String value) {
        return with("mch_billno", value);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public MmpaymkttransfersSendredpack subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>msgappid</code>: 触达用户appid.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public MmpaymkttransfersSendredpack msgappid(String value) {
        return with("msgappid", value);
    }

    /**
     * Sets <code>send_name</code>: 商户名称.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public MmpaymkttransfersSendredpack sendName(String value) {
        return with("send_name", value);
    }

    /**
     * Sets <code>re_openid</code>: 用户openid.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public MmpaymkttransfersSendredpack reOpenid(String value) {
        return with("re_openid", value);
    }

    /**
     * Sets <code>total_amount</code>: 付款金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public MmpaymkttransfersSendredpack totalAmount(long value) {
        return with("total_amount", value);
    }

    /**
     * Sets <code>total_num</code>: 红包发放总人数.
     *
     * @param value a whole number, required
     * @return this request
     */
    public MmpaymkttransfersSendredpack totalNum(long value) {
        return with("total_num", value);
    }

    /**
     * Sets <code>wishing</code>: 红包祝福语.
     *
     * @param value text, required; at most 128 bytes
     * @return this request
     */
    public MmpaymkttransfersSendredpack wishing(String value) {
        return with("wishing", value);
    }

    /**
     * Sets <code>client_ip</code>: Ip地址.
     *
     * @param value text, required; at most 15 bytes
     * @return this request
     */
    public MmpaymkttransfersSendredpack clientIp(String value) {
        return with("client_ip", value);
    }

    /**
     * Sets <code>act_name</code>: 活动名称.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public MmpaymkttransfersSendredpack actName(String value) {
        return with("act_name", value);
    }

    /**
     * Sets <code>remark</code>: 备注.
     *
     * @param value text, required; at most 256 bytes
     * @return this request
     */
    public MmpaymkttransfersSendredpack remark(String value) {
        return with("remark", value);
    }

    /**
     * Sets <code>scene_id</code>: 场景id.
     *
     * @param value text; at most 32 bytes; such as <code>PRODUCT_1</code>, <code>PRODUCT_2</code>,
     * <code>PRODUCT_3</code>, <code>PRODUCT_4</code>, <code>PRODUCT_5</code>, <code>PRODUCT_6</code>,
     * <code>PRODUCT_7</code>, <code>PRODUCT_8</code>
     * @return this request
     */
    public MmpaymkttransfersSendredpack sceneId(String value) {
        return with("scene_id", value);
    }

    /**
     * Sets <code>risk_info</code>: 活动信息.
     *
     * @param value text; at most 128 bytes
     * @return this request
     */
    public MmpaymkttransfersSendredpack riskInfo(String value) {
        return with("risk_info", value);
    }
}
