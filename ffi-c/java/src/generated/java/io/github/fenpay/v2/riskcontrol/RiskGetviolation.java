// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.riskcontrol;

import io.github.fenpay.RawRequest;

/**
 * Query violations of sub-merchants · 银行特约商户违规信息查询: <code>POST /risk/getviolation</code>.
 *
 * <p>Source: v2 reference, A. It demands the client certificate. It only reads.
 *
 * <p>Answers with <code>error_code</code> 错误码, <code>error_code_des</code> 错误代码描述, <code>result_msg</code>
 * 错误码描述, <code>violation_records</code> 违规记录数据.
 */
public final class RiskGetviolation extends RawRequest<RiskGetviolation> {
    /** <code>POST /risk/getviolation</code>. */
    public static final String OPERATION = "POST /risk/getviolation";

    /** Makes an empty request. */
    public RiskGetviolation() {
        super(OPERATION);
    }

    /**
     * Sets <code>begin_time</code>: 开始时间.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public RiskGetviolation beginTime(String value) {
        return with("begin_time", value);
    }

    /**
     * Sets <code>end_time</code>: 结束时间.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public RiskGetviolation endTime(String value) {
        return with("end_time", value);
    }

    /**
     * Sets <code>page_index</code>: 页码.
     *
     * @param value text; at most 10 bytes
     * @return this request
     */
    public RiskGetviolation pageIndex(String value) {
        return with("page_index", value);
    }

    /**
     * Sets <code>page_size</code>: 每页返回的数量.
     *
     * @param value text; at most 10 bytes
     * @return this request
     */
    public RiskGetviolation pageSize(String value) {
        return with("page_size", value);
    }

    /**
     * Sets <code>violation_records_format</code>: 违规记录数据格式.
     *
     * @param value text; at most 10 bytes; one of <code>csv</code>, <code>json</code>
     * @return this request
     */
    public RiskGetviolation violationRecordsFormat(String value) {
        return with("violation_records_format", value);
    }
}
