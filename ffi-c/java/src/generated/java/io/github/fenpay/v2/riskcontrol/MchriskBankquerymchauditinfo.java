// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.riskcontrol;

import io.github.fenpay.RawRequest;

/**
 * Query a merchant's audit state, as a bank · 间联模式查询商户审核状态开放接口: <code>POST
 * /mchrisk/bankquerymchauditinfo</code>.
 *
 * <p>Source: v2 reference, A. It only reads.
 *
 * <p>Answers with <code>mch_id</code> 服务商号, <code>sub_mch_id</code> 子商户号, <code>channel_id</code> 渠道号,
 * <code>audit_status</code> 审核状态, <code>audit_comment</code> 审核备注, <code>sign_type</code> 签名类型.
 */
public final class MchriskBankquerymchauditinfo extends RawRequest<MchriskBankquerymchauditinfo> {
    /** <code>POST /mchrisk/bankquerymchauditinfo</code>. */
    public static final String OPERATION = "POST /mchrisk/bankquerymchauditinfo";

    /** Makes an empty request. */
    public MchriskBankquerymchauditinfo() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public MchriskBankquerymchauditinfo subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>channel_id</code>: 渠道号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public MchriskBankquerymchauditinfo channelId(String value) {
        return with("channel_id", value);
    }
}
