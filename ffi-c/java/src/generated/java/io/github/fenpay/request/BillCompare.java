// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;
import io.github.fenpay.reply.OrderDialect;

/**
 * What <code>bill.compare</code> takes. Compares a day's trade bill with the ledger and classifies every
 * difference.
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
     * A bill that was fetched before; without it and a blob it is fetched.
     *
     * @param path the value
     * @return this request
     */
    public BillCompare path(String path) {
        put("path", path);
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
     * A bill that was fetched before.
     *
     * @param blob the value
     * @return this request
     */
    public BillCompare blob(byte[] blob) {
        putBlob(blob);
        return this;
    }
}
