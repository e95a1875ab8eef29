// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;
import io.github.fenpay.reply.OrderDialect;

/**
 * What <code>bill.compare</code> takes. Compares trade bills, and fund flows, with the ledger; every
 * difference is classified and named, and changes no state.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class BillCompare extends Request {
    /** <code>bill.compare</code>. */
    public static final String OPERATION = "bill.compare";

    /**
     * Makes one from what it cannot do without.
     *
     * @param date The Beijing day: yyyyMMdd or yyyy-MM-dd.
     */
    public BillCompare(String date) {
        super(OPERATION);
        put("date", date);
    }

    /**
     * The merchant; may be left out where one is configured.
     *
     * @param mchid the value
     * @return this request
     */
    public BillCompare mchid(String mchid) {
        put("mchid", mchid);
        return this;
    }

    /**
     * The last Beijing day, if there are several; those at the end that have no bill yet are left out.
     *
     * @param until the value
     * @return this request
     */
    public BillCompare until(String until) {
        put("until", until);
        return this;
    }

    /**
     * The sub-merchant of a service provider.
     *
     * @param subMchid the value
     * @return this request
     */
    public BillCompare subMchid(String subMchid) {
        put("sub_mchid", subMchid);
        return this;
    }

    /**
     * Whether WeChat Pay compresses the file.
     *
     * @param gzip the value
     * @return this request
     */
    public BillCompare gzip(boolean gzip) {
        put("gzip", gzip);
        return this;
    }

    /**
     * A trade bill that was fetched before, with {date} for the day if there are several; without it and a
     * blob it is fetched.
     *
     * @param path the value
     * @return this request
     */
    public BillCompare path(String path) {
        put("path", path);
        return this;
    }

    /**
     * The SHA-1 that the given trade bill must have, in hex.
     *
     * @param sha1 the value
     * @return this request
     */
    public BillCompare sha1(String sha1) {
        put("sha1", sha1);
        return this;
    }

    /**
     * Whether the fund flow is fetched and compared too.
     *
     * @param fundFlow the value
     * @return this request
     */
    public BillCompare fundFlow(boolean fundFlow) {
        put("fund_flow", fundFlow);
        return this;
    }

    /**
     * A fund flow that was fetched before, as `path`; it is compared too.
     *
     * @param flowPath the value
     * @return this request
     */
    public BillCompare flowPath(String flowPath) {
        put("flow_path", flowPath);
        return this;
    }

    /**
     * Where to write the differences as a table for a spreadsheet.
     *
     * @param csv the value
     * @return this request
     */
    public BillCompare csv(String csv) {
        put("csv", csv);
        return this;
    }

    /**
     * Where to write the report as an HTML page, to be read and printed.
     *
     * @param page the value
     * @return this request
     */
    public BillCompare page(String page) {
        put("page", page);
        return this;
    }

    /**
     * In which dialect; by default the merchant's: v3 if it has both.
     *
     * @param dialect the value
     * @return this request
     */
    public BillCompare dialect(OrderDialect dialect) {
        put("dialect", dialect);
        return this;
    }

    /**
     * A trade bill that was fetched before.
     *
     * @param blob the value
     * @return this request
     */
    public BillCompare blob(byte[] blob) {
        putBlob(blob);
        return this;
    }
}
