// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.serviceproviders;

import io.github.fenpay.RawRequest;

/**
 * Set a sub-merchant's channel number · 银行服务商特约子商户指定渠道号: <code>POST /secapi/mch/channelsetting</code>.
 *
 * <p>Source: v2 reference, A. It demands the client certificate. After an unknown outcome, ask before
 * anything else.
 *
 * <p>Answers with <code>mch_id</code> 商户号, <code>result_msg</code> 处理信息, <code>appid</code> 公众账号ID,
 * <code>sub_mch_id</code> 子商户商户号, <code>channel_id</code> 渠道商商户号.
 */
public final class SecapiMchChannelsetting extends RawRequest<SecapiMchChannelsetting> {
    /** <code>POST /secapi/mch/channelsetting</code>. */
    public static final String OPERATION = "POST /secapi/mch/channelsetting";

    /** Makes an empty request. */
    public SecapiMchChannelsetting() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mch_id</code>: 特约商户号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public SecapiMchChannelsetting subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>channel_id</code>: 渠道商商户号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public SecapiMchChannelsetting channelId(String value) {
        return with("channel_id", value);
    }
}
