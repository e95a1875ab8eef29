// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.sandbox;

import io.github.fenpay.RawRequest;

/**
 * Get the sandbox key · 获取验签密钥: <code>POST /xdc/apiv2getsignkey/sign/getsignkey</code>.
 *
 * <p>Source: v2 reference, 1.8 and A. It only reads.
 *
 * <p>Answers with <code>mch_id</code> 商户号, <code>sandbox_signkey</code> 沙箱密钥.
 */
public final class XdcApiv2getsignkeySignGetsignkey extends RawRequest<XdcApiv2getsignkeySignGetsignkey> {
    /** <code>POST /xdc/apiv2getsignkey/sign/getsignkey</code>. */
    public static final String OPERATION = "POST /xdc/apiv2getsignkey/sign/getsignkey";

    /** Makes an empty request. */
    public XdcApiv2getsignkeySignGetsignkey() {
        super(OPERATION);
    }
}
