// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.platformkeys;

import io.github.fenpay.RawRequest;

/**
 * Fetch the platform's certificates · 获取平台证书列表: <code>GET /v3/certificates</code>.
 *
 * <p>Source: v3 reference, 3.1. It only reads.
 *
 * <p>Answers with <code>data</code> 平台证书列表.
 */
public final class GetCertificates extends RawRequest<GetCertificates> {
    /** <code>GET /v3/certificates</code>. */
    public static final String OPERATION = "GET /v3/certificates";

    /** Makes an empty request. */
    public GetCertificates() {
        super(OPERATION);
    }

    /**
     * Sets <code>algorithm_type</code>: 证书算法类型.
     *
     * @param value text; one of <code>RSA</code>, <code>SM2</code>, <code>ALL</code>
     * @return this request
     */
    public GetCertificates algorithmType(String value) {
        return with("algorithm_type", value);
    }
}
