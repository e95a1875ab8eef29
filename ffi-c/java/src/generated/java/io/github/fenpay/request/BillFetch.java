// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.request;

import io.github.fenpay.Request;
import io.github.fenpay.reply.BillKind;
import io.github.fenpay.reply.OrderDialect;

/**
 * What <code>bill.fetch</code> takes. Fetches a day's bill, which is there at 10:00 Beijing time of the next
 * day, and checks it whole; its bytes are the blob, or go to a file.
 *
 * <p>A request is not safe for threads while it is built; it may be used many times.
 */
public final class BillFetch extends Request {
    /** <code>bill.fetch</code>. */
    public static final String OPERATION = "bill.fetch";

    /**
     * Makes one from what it cannot do without.
     *
     * @param date The Beijing day: yyyyMMdd or yyyy-MM-dd.
     */
    public BillFetch(String date) {
        super(OPERATION);
        put("date", date);
    }

    /**
     * The merchant; may be left out where one is configured.
     *
     * @param mchid the value
     * @return this request
     */
    public BillFetch mchid(String mchid) {
        put("mchid", mchid);
        return this;
    }

    /**
     * Which bill; by default trade.
     *
     * @param bill the value
     * @return this request
     */
    public BillFetch bill(BillKind bill) {
        put("bill", bill);
        return this;
    }

    /**
     * ALL (default), SUCCESS, REFUND or RECHARGE_REFUND; for fund_flow Basic (default), Operation or Fees.
     *
     * @param type the value
     * @return this request
     */
    public BillFetch type(String type) {
        put("type", type);
        return this;
    }

    /**
     * The sub-merchant of a service provider.
     *
     * @param subMchid the value
     * @return this request
     */
    public BillFetch subMchid(String subMchid) {
        put("sub_mchid", subMchid);
        return this;
    }

    /**
     * Whether WeChat Pay compresses the file.
     *
     * @param gzip the value
     * @return this request
     */
    public BillFetch gzip(boolean gzip) {
        put("gzip", gzip);
        return this;
    }

    /**
     * The file to write; needed for bills over 64 MiB.
     *
     * @param path the value
     * @return this request
     */
    public BillFetch path(String path) {
        put("path", path);
        return this;
    }

    /**
     * In which dialect; by default the merchant's: v3 if it has both.
     *
     * @param dialect the value
     * @return this request
     */
    public BillFetch dialect(OrderDialect dialect) {
        put("dialect", dialect);
        return this;
    }
}
