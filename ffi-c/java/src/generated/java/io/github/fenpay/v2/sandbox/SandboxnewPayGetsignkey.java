// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.sandbox;

import io.github.fenpay.RawRequest;

/**
 * Get the key of the old sandbox · 获取验签密钥: <code>POST /sandboxnew/pay/getsignkey</code>.
 *
 * <p>Source: WeChat Pay page of 2022-05-31; v2 reference, 1.8 and A. WeChat Pay has withdrawn it. It only
 * reads.
 *
 * <p>Answers with <code>mch_id</code> 商户号, <code>sandbox_signkey</code> 沙箱密钥.
 */
public final class SandboxnewPayGetsignkey extends RawRequest<SandboxnewPayGetsignkey> {
    /** <code>POST /sandboxnew/pay/getsignkey</code>. */
    public static final String OPERATION = "POST /sandboxnew/pay/getsignkey";

    /** Makes an empty request. */
    public SandboxnewPayGetsignkey() {
        super(OPERATION);
    }
}
