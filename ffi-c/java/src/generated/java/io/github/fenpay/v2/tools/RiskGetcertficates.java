// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.tools;

import io.github.fenpay.RawRequest;

/**
 * Get the platform certificates · 获取平台证书: <code>POST /risk/getcertficates</code>.
 *
 * <p>Source: v2 reference, A. It only reads.
 *
 * <p>Answers with <code>error_code</code> 错误码, <code>error_code_des</code> 错误代码描述, <code>mch_id</code> 商户号,
 * <code>certificates</code> 平台证书信息.
 */
public final class RiskGetcertficates extends RawRequest<RiskGetcertficates> {
    /** <code>POST /risk/getcertficates</code>. */
    public static final String OPERATION = "POST /risk/getcertficates";

    /** Makes an empty request. */
    public RiskGetcertficates() {
        super(OPERATION);
    }
}
