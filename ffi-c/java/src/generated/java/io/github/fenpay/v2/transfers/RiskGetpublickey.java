// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.transfers;

import io.github.fenpay.RawRequest;

/**
 * Get the RSA public key that encrypts bank details · 获取RSA加密公钥: <code>POST /risk/getpublickey</code>.
 *
 * <p>Source: v2 reference, 2.13 and A. It demands the client certificate. It only reads.
 *
 * <p>Answers with <code>error_code</code> 错误码, <code>error_code_des</code> 错误代码描述, <code>mch_id</code> 商户号,
 * <code>pub_key</code> RSA公钥.
 */
public final class RiskGetpublickey extends RawRequest<RiskGetpublickey> {
    /** <code>POST /risk/getpublickey</code>. */
    public static final String OPERATION = "POST /risk/getpublickey";

    /** Makes an empty request. */
    public RiskGetpublickey() {
        super(OPERATION);
    }
}
