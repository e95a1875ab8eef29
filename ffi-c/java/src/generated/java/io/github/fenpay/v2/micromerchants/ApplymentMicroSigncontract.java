// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.micromerchants;

import io.github.fenpay.RawRequest;

/**
 * Report a signed contract · 签约报备: <code>POST /applyment/micro/signcontract</code>.
 *
 * <p>Source: WeChat Pay page of 2023-05-23; v2 reference, A. WeChat Pay has withdrawn it. It demands the
 * client certificate. After an unknown outcome, ask before anything else.
 */
public final class ApplymentMicroSigncontract extends RawRequest<ApplymentMicroSigncontract> {
    /** <code>POST /applyment/micro/signcontract</code>. */
    public static final String OPERATION = "POST /applyment/micro/signcontract";

    /** Makes an empty request. */
    public ApplymentMicroSigncontract() {
        super(OPERATION);
    }
}
