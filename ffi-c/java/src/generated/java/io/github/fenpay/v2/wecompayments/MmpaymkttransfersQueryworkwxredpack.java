// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.wecompayments;

import io.github.fenpay.RawRequest;

/**
 * Query a WeCom red packet · 查询红包记录: <code>POST /mmpaymkttransfers/queryworkwxredpack</code>.
 *
 * <p>Source: v2 reference, A. It demands the client certificate. It only reads.
 *
 * <p>Answers with <code>mch_billno</code> 商户订单号, <code>mch_id</code> 商户号, <code>detail_id</code> 红包单号,
 * <code>status</code> 红包状态, <code>send_type</code> 发放类型, <code>total_amount</code> 红包金额, <code>reason</code>
 * 失败原因, <code>send_time</code> 红包发送时间, <code>refund_time</code> 红包退款时间, <code>refund_amount</code> 红包退款金额,
 * <code>wishing</code> 祝福语, <code>remark</code> 活动描述, <code>act_name</code> 活动名称, <code>openid</code>
 * 领取红包的Openid, <code>amount</code> 金额, <code>rcv_time</code> 接收时间, <code>sender_name</code> 发送者名称,
 * <code>sender_header_media_id</code> 发送者头像.
 */
public final class MmpaymkttransfersQueryworkwxredpack extends RawRequest<MmpaymkttransfersQueryworkwxredpack> {
    /** <code>POST /mmpaymkttransfers/queryworkwxredpack</code>. */
    public static final String OPERATION = "POST /mmpaymkttransfers/queryworkwxredpack";

    /** Makes an empty request. */
    public MmpaymkttransfersQueryworkwxredpack() {
        super(OPERATION);
    }

    /**
     * Sets <code>mch_billno</code>: 商户订单号.
     *
     * @param value text, required; at most 28 bytes
     * @return this request
     */
    public MmpaymkttransfersQueryworkwxredpack mchBillno(String value) {
        return with("mch_billno", value);
    }
}
