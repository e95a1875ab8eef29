// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.sandbox;

import io.github.fenpay.RawRequest;

/**
 * Download a trade bill in the old sandbox · 下载对账单: <code>POST /sandboxnew/pay/downloadbill</code>.
 *
 * <p>Source: WeChat Pay page of 2022-05-31; v2 reference, 1.8 and A. WeChat Pay has withdrawn it. It only
 * reads.
 *
 * <p>Answers with <code>error_code</code> 错误码.
 */
public final class SandboxnewPayDownloadbill extends RawRequest<SandboxnewPayDownloadbill> {
    /** <code>POST /sandboxnew/pay/downloadbill</code>. */
    public static final String OPERATION = "POST /sandboxnew/pay/downloadbill";

    /** Makes an empty request. */
    public SandboxnewPayDownloadbill() {
        super(OPERATION);
    }

    /**
     * Sets <code>bill_date</code>: 对账单日期.
     *
     * @param value text, required; 8 bytes
     * @return this request
     */
    public SandboxnewPayDownloadbill billDate(String value) {
        return with("bill_date", value);
    }

    /**
     * Sets <code>bill_type</code>: 账单类型.
     *
     * @param value text; at most 8 bytes; one of <code>ALL</code>, <code>SUCCESS</code>, <code>REFUND</code>,
     * <code>RECHARGE_REFUND</code>
     * @return this request
     */
    public SandboxnewPayDownloadbill billType(String value) {
        return with("bill_type", value);
    }

    /**
     * Sets <code>tar_type</code>: 压缩账单.
     *
     * @param value text; one of <code>GZIP</code>
     * @return this request
     */
    public SandboxnewPayDownloadbill tarType(String value) {
        return with("tar_type", value);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public SandboxnewPayDownloadbill subMchId(String value) {
        return with("sub_mch_id", value);
    }
}
