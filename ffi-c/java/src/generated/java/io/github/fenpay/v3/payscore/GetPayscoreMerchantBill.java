// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.payscore;

import io.github.fenpay.RawRequest;

/**
 * Apply for the payscore bill of a day · 申请支付分对账单: <code>GET /v3/payscore/merchant-bill</code>.
 *
 * <p>Source: v3 reference, 7.10; WeChat Pay page of 2021-09-18. It only reads.
 *
 * <p>Answers with <code>download_bill_count</code> 下载信息总数, <code>download_bill_list</code> 下载信息明细.
 */
public final class GetPayscoreMerchantBill extends RawRequest<GetPayscoreMerchantBill> {
    /** <code>GET /v3/payscore/merchant-bill</code>. */
    public static final String OPERATION = "GET /v3/payscore/merchant-bill";

    /** Makes an empty request. */
    public GetPayscoreMerchantBill() {
        super(OPERATION);
    }

    /**
     * Sets <code>bill_date</code>: 账单日期.
     *
     * @param value text, required
     * @return this request
     */
    public GetPayscoreMerchantBill billDate(String value) {
        return with("bill_date", value);
    }

    /**
     * Sets <code>service_id</code>: 服务ID.
     *
     * @param value text, required
     * @return this request
     */
    public GetPayscoreMerchantBill serviceId(String value) {
        return with("service_id", value);
    }

    /**
     * Sets <code>encryption_algorithm</code>: 加密算法.
     *
     * @param value text, required; such as <code>AEAD_AES_256_GCM</code>
     * @return this request
     */
    public GetPayscoreMerchantBill encryptionAlgorithm(String value) {
        return with("encryption_algorithm", value);
    }

    /**
     * Sets <code>tar_type</code>: 压缩类型.
     *
     * @param value text; one of <code>GZIP</code>
     * @return this request
     */
    public GetPayscoreMerchantBill tarType(String value) {
        return with("tar_type", value);
    }
}
