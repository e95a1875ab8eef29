// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.redpackets;

import io.github.fenpay.RawRequest;

/**
 * Query a red packet · 查询红包记录: <code>POST /mmpaymkttransfers/gethbinfo</code>.
 *
 * <p>Source: v2 reference, 2.11 and A. It demands the client certificate. It only reads.
 *
 * <p>Answers with <code>mch_billno</code> 商户订单号, <code>mch_id</code> 商户号, <code>detail_id</code> 红包单号,
 * <code>status</code> 红包状态, <code>send_type</code> 发放类型, <code>hb_type</code> 红包类型, <code>total_num</code>
 * 红包个数, <code>total_amount</code> 红包金额, <code>reason</code> 失败原因, <code>send_time</code> 红包发送时间,
 * <code>refund_time</code> 红包退款时间, <code>refund_amount</code> 红包退款金额, <code>wishing</code> 祝福语,
 * <code>remark</code> 活动描述, <code>act_name</code> 活动名称, <code>hblist</code> 红包领取记录.
 */
public final class MmpaymkttransfersGethbinfo extends RawRequest<MmpaymkttransfersGethbinfo> {
    /** <code>POST /mmpaymkttransfers/gethbinfo</code>. */
    public static final String OPERATION = "POST /mmpaymkttransfers/gethbinfo";

    /** Makes an empty request. */
    public MmpaymkttransfersGethbinfo() {
        super(OPERATION);
    }

    /**
     * Sets <code>mch_billno</code>: 商户订单号.
     *
     * @param value text, required; at most 28 bytes
     * @return this request
     */
    public MmpaymkttransfersGethbinfo mchBillno(String value) {
        return with("mch_billno", value);
    }

    /**
     * Sets <code>bill_type</code>: 订单类型.
     *
     * @param value text, required; at most 32 bytes; one of <code>MCHT</code>
     * @return this request
     */
    public MmpaymkttransfersGethbinfo billType(String value) {
        return with("bill_type", value);
    }
}
