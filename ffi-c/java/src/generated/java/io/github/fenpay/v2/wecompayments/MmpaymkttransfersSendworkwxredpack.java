// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.wecompayments;

import io.github.fenpay.RawRequest;

/**
 * Send a WeCom red packet · 发放企业红包: <code>POST /mmpaymkttransfers/sendworkwxredpack</code>.
 *
 * <p>Source: v2 reference, 1.5 and A. It demands the client certificate. Again with the same
 * <code>mch_billno</code> and everything else the same, it has the effect of one call.
 *
 * <p>Answers with <code>mch_billno</code> 商户订单号, <code>mch_id</code> 商户号, <code>wxappid</code> 公众账号appid,
 * <code>re_openid</code> 用户openid, <code>total_amount</code> 付款金额, <code>send_listid</code> 微信单号,
 * <code>sender_name</code> 发送者名称, <code>sender_header_media_id</code> 发送者头像.
 */
public final class MmpaymkttransfersSendworkwxredpack extends RawRequest<MmpaymkttransfersSendworkwxredpack> {
    /** <code>POST /mmpaymkttransfers/sendworkwxredpack</code>. */
    public static final String OPERATION = "POST /mmpaymkttransfers/sendworkwxredpack";

    /** Makes an empty request. */
    public MmpaymkttransfersSendworkwxredpack() {
        super(OPERATION);
    }

    /**
     * Sets <code>mch_billno</code>: 商户订单号.
     *
     * @param value text, required; at most 28 bytes
     * @return this request
     */
    public MmpaymkttransfersSendworkwxredpack mchBillno(String value) {
        return with("mch_billno", value);
    }

    /**
     * Sets <code>agentid</code>: 发送红包的应用id.
     *
     * @param value text
     * @return this request
     */
    public MmpaymkttransfersSendworkwxredpack agentid(String value) {
        return with("agentid", value);
    }

    /**
     * Sets <code>sender_name</code>: 发送者名称.
     *
     * @param value text, required; at most 128 bytes
     * @return this request
     */
    public MmpaymkttransfersSendworkwxredpack senderName(String value) {
        return with("sender_name", value);
    }

    /**
     * Sets <code>sender_header_media_id</code>: 发送者头像.
     *
     * @param value text; at most 128 bytes
     * @return this request
     */
    public MmpaymkttransfersSendworkwxredpack senderHeaderMediaId(String value) {
        return with("sender_header_media_id", value);
    }

    /**
     * Sets <code>re_openid</code>: 用户openid.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public MmpaymkttransfersSendworkwxredpack reOpenid(String value) {
        return with("re_openid", value);
    }

    /**
     * Sets <code>total_amount</code>: 付款金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public MmpaymkttransfersSendworkwxredpack totalAmount(long value) {
        return with("total_amount", value);
    }

    /**
     * Sets <code>wishing</code>: 红包祝福语.
     *
     * @param value text, required; at most 128 bytes
     * @return this request
     */
    public MmpaymkttransfersSendworkwxredpack wishing(String value) {
        return with("wishing", value);
    }

    /**
     * Sets <code>act_name</code>: 活动名称.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public MmpaymkttransfersSendworkwxredpack actName(String value) {
        return with("act_name", value);
    }

    /**
     * Sets <code>remark</code>: 备注.
     *
     * @param value text, required; at most 256 bytes
     * @return this request
     */
    public MmpaymkttransfersSendworkwxredpack remark(String value) {
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
    public MmpaymkttransfersSendworkwxredpack sceneId(String value) {
        return with("scene_id", value);
    }
}
